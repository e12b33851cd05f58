#!/usr/bin/env bash
# Makes the bases of docker-compose.yml from what this machine has installed, for where no image can be pulled: a .NET runtime with a shell, PostgreSQL, and one that
# stands in for the SDK's and for Node's: its npm and dotnet publish hand out what ./drill has built on this machine.
#
#   local-images.sh PREFIX     makes PREFIX-runtime, PREFIX-postgres and PREFIX-build, all :local
set -euo pipefail
export LC_ALL=C
prefix=${1:?usage: local-images.sh PREFIX}
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# Installed packages as a root file system: their files, and the libraries that they and the programs named after -- link to.
system() {
  local to=$1 packages=() programs=()
  shift
  while (($# > 0)) && [[ $1 != -- ]]; do packages+=("$1"); shift; done
  shift
  programs=("$@")
  mkdir -p "$to"/{usr/bin,usr/sbin,usr/lib,usr/lib64,etc,tmp,run,var/lib,data}
  for link in bin sbin lib lib64; do ln -sfn "usr/$link" "$to/$link"; done
  chmod 1777 "$to/tmp"
  {
    dpkg -L "${packages[@]}" | grep -Ev '^/usr/share/(doc|man|info|locale|lintian|bug)|^/\.?$' | while read -r file; do [[ ( ! -e $file && ! -L $file ) || ( -d $file && ! -L $file ) ]] || echo "$file"; done
    { dpkg -L "${packages[@]}" | grep -E '^(/usr)?/s?bin/.' || true; printf '%s\n' ${programs[@]+"${programs[@]}"}; } | { xargs ldd 2>/dev/null || true; } | sed -nE 's/^\t.* => (\/[^ ]+) \(0x.*/\1/p; s/^\t(\/[^ ]+) \(0x.*/\1/p' | sort -u | while read -r file; do echo "$file"; readlink -f "$file"; done
  } | sort -u | sed "s#^/##" | tar --create --directory / --no-recursion --files-from - | tar --extract --directory "$to" --keep-directory-symlink
  printf 'root:x:0:0:root:/root:/bin/bash\npostgres:x:999:999::/var/lib/postgresql:/bin/bash\nnobody:x:65534:65534:nobody:/:/usr/sbin/nologin\n' >"$to/etc/passwd"
  printf 'root:x:0:\npostgres:x:999:\nnogroup:x:65534:\n' >"$to/etc/group"
  [[ ! -e /etc/alternatives/awk ]] || { mkdir -p "$to/etc/alternatives"; cp -a /etc/alternatives/awk "$to/etc/alternatives/"; }
}

import() { tar --create --directory "$1" . | docker import "${@:3}" - "$2" >/dev/null; }

base=(util-linux bash coreutils dash findutils grep sed tar gzip libc-bin libc6 mawk)

echo "local-images: the runtime" >&2
dotnet=$(dirname "$(readlink -f "$(command -v dotnet)")")
system "$work/runtime" "${base[@]}" libssl3 libgcc-s1 libstdc++6 zlib1g -- "$dotnet/dotnet" "$dotnet"/shared/Microsoft.NETCore.App/*/*.so
mkdir -p "$work/runtime$dotnet/shared"
cp -a "$dotnet/dotnet" "$dotnet/host" "$work/runtime$dotnet/"
cp -a "$dotnet/shared/Microsoft.NETCore.App" "$dotnet/shared/Microsoft.AspNetCore.App" "$work/runtime$dotnet/shared/"
ln -sfn "$dotnet/dotnet" "$work/runtime/usr/bin/dotnet"
import "$work/runtime" "$prefix-runtime:local"

echo "local-images: PostgreSQL" >&2
programs=/usr/lib/postgresql/15
system "$work/postgres" "${base[@]}" libpq5 postgresql-15 postgresql-client-15 tzdata -- "$programs"/bin/* "$programs"/lib/*.so
cp "$(dirname "${BASH_SOURCE[0]}")/postgres-entrypoint.sh" "$work/postgres/entrypoint.sh"
for one in "$programs"/bin/*; do ln -sfn "$one" "$work/postgres/usr/bin/$(basename "$one")"; done
mkdir -p "$work/postgres/var/lib/postgresql/data" "$work/postgres/var/run/postgresql"
chown -R 999:999 "$work/postgres/var/lib/postgresql" "$work/postgres/var/run/postgresql"
import "$work/postgres" "$prefix-postgres:local" --change 'ENTRYPOINT ["/bin/bash", "/entrypoint.sh"]' --change 'ENV LC_ALL=C PATH=/usr/bin:/usr/sbin:/bin'

echo "local-images: what ./drill has built" >&2
mv "$work/runtime" "$work/build"
published=$work/build/published
mkdir -p "$published" "$work/build/usr/local/bin"
cp -r "$root/.drill/web" "$published/DrillJudge.Web"
cp -r "$root/.drill/publish/runner" "$published/Runner"
cp -r "$root/.drill/publish/compiler" "$published/Compiler"
mkdir "$published/dist"
[[ ! -d $root/src/DrillJudge.Web/wwwroot/dist ]] || cp -r "$root/src/DrillJudge.Web/wwwroot/dist/." "$published/dist/"
cat >"$work/build/usr/local/bin/npm" <<'EOF'
#!/bin/bash
[[ "$*" != "run build" ]] || { mkdir -p ../wwwroot && cp -r /published/dist ../wwwroot/dist; }
EOF
cat >"$work/build/usr/local/bin/dotnet" <<'EOF'
#!/bin/bash
[[ $1 == publish ]] || exec /usr/bin/dotnet "$@"
project=$2
while [[ $1 != -o ]]; do shift; done
mkdir -p "$(dirname "$2")" && cp -r "/published/$(basename "$project")" "$2"
EOF
chmod +x "$work/build/usr/local/bin/npm" "$work/build/usr/local/bin/dotnet"
import "$work/build" "$prefix-build:local"
