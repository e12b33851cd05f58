#!/bin/bash
# PostgreSQL in a container made by local-images.sh, told what to do by the same variables as the official image: POSTGRES_USER, POSTGRES_DB, POSTGRES_PASSWORD_FILE.
set -euo pipefail
data=/var/lib/postgresql/data
if [[ $(id -u) == 0 ]]; then
  chown 999:999 "$data"
  # The secret is root's; the server's user gets a copy of its own.
  install -o 999 -g 999 -m 600 "$POSTGRES_PASSWORD_FILE" /tmp/password
  exec setpriv --reuid 999 --regid 999 --clear-groups "$BASH" "$0"
fi
if [[ ! -s $data/PG_VERSION ]]; then
  initdb -D "$data" -U "$POSTGRES_USER" --pwfile=/tmp/password -A scram-sha-256 -E UTF8 --no-sync
  echo 'host all all all scram-sha-256' >>"$data/pg_hba.conf"
  pg_ctl -D "$data" -w -o "-c listen_addresses='' -c unix_socket_directories=/tmp" start
  PGPASSWORD=$(</tmp/password) createdb -h /tmp -U "$POSTGRES_USER" "$POSTGRES_DB"
  pg_ctl -D "$data" -w -m fast stop
fi
exec postgres -D "$data" -c "listen_addresses=*" -c unix_socket_directories=/var/run/postgresql
