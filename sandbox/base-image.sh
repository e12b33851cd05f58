#!/usr/bin/env bash
# Writes, as a tar on stdout, the smallest root file system in which .NET runs: this machine's own .NET runtime and C library.
# It is the base of the sandbox's image where none can be pulled: an air-gapped classroom, and CI.
#
#   base-image.sh                 the tar
#   base-image.sh --fingerprint   one line that changes whenever the tar would, in a fraction of the time (this script's own text aside)
#
# The same machine gives the same bytes: names are sorted, times and owners fixed. Needs bash, coreutils, tar, ldd, ldconfig.
set -euo pipefail
export LC_ALL=C
export PATH="$PATH:/usr/sbin:/sbin"

fail() { echo "base-image.sh: $*" >&2; exit 1; }

mode=tar
case "${1-}" in
  '') ;;
  --fingerprint) mode=fingerprint ;;
  *) fail "unknown argument '$1'; usage: base-image.sh [--fingerprint]" ;;
esac

# --- .NET ---
muxer=$(command -v "${DOTNET_ROOT:+$DOTNET_ROOT/}dotnet") || fail "there is no dotnet on this machine; install the .NET 10 SDK"
runtimes=$("$muxer" --list-runtimes) || fail "'$muxer --list-runtimes' failed"
# Lines read: Microsoft.NETCore.App 10.0.12 [/usr/share/dotnet/shared/Microsoft.NETCore.App]
line=$(grep -E '^Microsoft\.NETCore\.App 10\.[0-9.]+ \[' <<<"$runtimes" | sort -t. -k4,4n -k5,5n | tail -n 1) ||
  fail "there is no released Microsoft.NETCore.App 10.x among: $runtimes"
version=$(cut -d' ' -f2 <<<"$line")
shared=${line#*[}; shared=${shared%]}
dotnet=$(dirname "$(dirname "$shared")")
[ -x "$dotnet/dotnet" ] || fail "no muxer at $dotnet/dotnet"
# The muxer takes the newest hostfxr, which is never older than the newest runtime.
fxr=$(ls "$dotnet/host/fxr" | sort -V | tail -n 1)
[ -f "$dotnet/host/fxr/$fxr/libhostfxr.so" ] || fail "no libhostfxr.so below $dotnet/host/fxr"

# --- the C library and what the runtime links to ---
runtime=$shared/$version
# Left out: what only debuggers, dumps and tracing load, and collectors that only a setting would choose.
unwanted='^(createdump|libcoreclrtraceptprovider\.so|libmscordaccore\.so|libmscordbi\.so|libclrgc\.so|libclrgcexp\.so)$'
files=$(ls "$runtime" | grep -Ev "$unwanted")
natives=$(grep -E '\.so$' <<<"$files" | sed "s|^|$runtime/|")
linked=$(printf '%s\n' "$dotnet/dotnet" "$dotnet/host/fxr/$fxr/libhostfxr.so" $natives | xargs ldd)
! missing=$(grep 'not found' <<<"$linked") || fail "libraries that .NET links to are missing: $missing"
# "libc.so.6 => /lib/x86_64-linux-gnu/libc.so.6 (0x...)" and, for the loader, "/lib64/ld-linux-x86-64.so.2 (0x...)"
libraries=$(sed -nE 's/^\t.* => (\/[^ ]+) \(0x.*/\1/p' <<<"$linked" | grep -v "^$dotnet/" | sort -u)
loader=$(sed -nE 's/^\t(\/[^ ]+) \(0x.*/\1/p' <<<"$linked" | sort -u | head -n 1)
[ -n "$loader" ] || fail "no loader among what dotnet links to; is this glibc on Linux?"
libc=$(grep -E '/libc\.so\.6$' <<<"$libraries") || fail "no libc.so.6 among what dotnet links to"
# All go beside libc: the loader looks there without a cache, wherever this machine keeps them.
libdir=$(dirname "$libc")
# The cryptography of .NET opens these by name, so that ldd does not see them. Roslyn hashes with it, and a solution may.
crypto=
for name in libcrypto.so.3 libssl.so.3; do
  # The same directory first: a machine may have libraries of a second architecture.
  found=$(ls "$libdir/$name" 2>/dev/null || ldconfig -p | sed -nE "s#^\s*$name .* => ##p" | head -n 1)
  [ -n "$found" ] || fail "$name is not installed (Debian and Ubuntu: apt-get install libssl3)"
  crypto="$crypto $found"
done

passwd='root:x:0:0:root:/:/usr/sbin/nologin
nobody:x:65534:65534:nobody:/:/usr/sbin/nologin'
group='root:x:0:
nogroup:x:65534:'

if [ "$mode" = fingerprint ]; then
  {
    printf '%s\n' "$version" "$fxr" "$libdir" "$loader"
    stat -L -c '%n %s %Y' "$dotnet/dotnet" "$dotnet/host/fxr/$fxr/libhostfxr.so" $(sed "s|^|$runtime/|" <<<"$files") $libraries $crypto "$loader"
  } | sha256sum | cut -d' ' -f1
  exit 0
fi

# --- assemble ---
root=$(mktemp -d)
trap 'rm -rf "$root"' EXIT
# The same places as in the runtime images one would pull.
home=$root/usr/share/dotnet
mkdir -p "$home/host/fxr/$fxr" "$home/shared/Microsoft.NETCore.App/$version" "$root/usr/bin" "$root/etc" "$root/tmp" "$root$libdir" "$root$(dirname "$loader")"
cp -L "$dotnet/dotnet" "$home/"
cp -L "$dotnet/host/fxr/$fxr/libhostfxr.so" "$home/host/fxr/$fxr/"
for f in $files; do cp -L "$runtime/$f" "$home/shared/Microsoft.NETCore.App/$version/"; done
ln -s ../share/dotnet/dotnet "$root/usr/bin/dotnet"
for f in $libraries $crypto; do cp -L "$f" "$root$libdir/"; done
cp -L "$loader" "$root$loader"
printf '%s\n' "$passwd" >"$root/etc/passwd"
printf '%s\n' "$group" >"$root/etc/group"
chmod -R u=rwX,go=rX "$root"
chmod 1777 "$root/tmp"

tar --create --directory "$root" --sort=name --mtime=@1 --owner=0 --group=0 --numeric-owner --format=gnu .
