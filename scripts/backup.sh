#!/usr/bin/env bash
# Writes a whole data folder to one file, and the key of the second factors to another: whoever finds the one cannot read
# the secrets in it. The server must be stopped, so that what is copied is consistent.
set -eu
home=${HEADWAY_HOME:?HEADWAY_HOME is not set}
file=${1:-}
[ -n "$file" ] || { echo "Usage: headway backup FILE" >&2; exit 2; }
[ -d "$home/postgres" ] || { echo "There is no data in $home." >&2; exit 1; }
for each in "$file" "$file.key"; do
  [ ! -e "$each" ] || { echo "$each exists already. Choose another name." >&2; exit 1; }
done
if [ -f "$home/postgres/postmaster.pid" ] && kill -0 "$(head -n 1 "$home/postgres/postmaster.pid")" 2>/dev/null; then
  echo "Headway is running on $home. Stop it first." >&2
  exit 1
fi
umask 077
tar -C "$home" --exclude=./binaries --exclude=./headway.lock --exclude=./postgres/postmaster.pid \
  --exclude=./second-factor.key -czf "$file.part" .
if [ -f "$home/second-factor.key" ]; then
  cp "$home/second-factor.key" "$file.key"
fi
mv "$file.part" "$file"
echo "Everything in $home is kept in $file. It holds confidential data and the database's passwords: keep it safe."
if [ -f "$file.key" ]; then
  echo "The key of the second factors is kept in $file.key. Keep it in another place: together they are as good as every second factor."
fi
