#!/usr/bin/env bash
# Writes a whole data folder to one file; the server must be stopped, so that what is copied is consistent.
set -eu
home=${HEADWAY_HOME:?HEADWAY_HOME is not set}
file=${1:-}
[ -n "$file" ] || { echo "Usage: headway backup FILE" >&2; exit 2; }
[ -d "$home/postgres" ] || { echo "There is no data in $home." >&2; exit 1; }
[ ! -e "$file" ] || { echo "$file exists already. Choose another name." >&2; exit 1; }
if [ -f "$home/postgres/postmaster.pid" ] && kill -0 "$(head -n 1 "$home/postgres/postmaster.pid")" 2>/dev/null; then
  echo "Headway is running on $home. Stop it first." >&2
  exit 1
fi
umask 077
tar -C "$home" --exclude=./binaries --exclude=./headway.lock --exclude=./postgres/postmaster.pid -czf "$file.part" .
mv "$file.part" "$file"
echo "Everything in $home is kept in $file. It holds confidential data and the database's passwords: keep it safe."
