#!/usr/bin/env bash
# Puts a backup into an empty data folder.
set -eu
home=${HEADWAY_HOME:?HEADWAY_HOME is not set}
file=${1:-}
[ -n "$file" ] || { echo "Usage: headway restore FILE" >&2; exit 2; }
[ -f "$file" ] || { echo "There is no file $file." >&2; exit 1; }
if [ -d "$home" ] && [ -n "$(ls -A "$home")" ]; then
  echo "$home is not empty. Restore into an empty folder: set HEADWAY_HOME to one." >&2
  exit 1
fi
mkdir -p "$home"
tar -C "$home" -xzpf "$file"
[ -d "$home/postgres" ] || { echo "$file is not a backup of Headway." >&2; exit 1; }
chmod 700 "$home/postgres"
# The embedded server runs as whoever owns its folder, or, started by root, as an unprivileged user.
echo "Restored into $home. Start Headway with HEADWAY_HOME=$home"
