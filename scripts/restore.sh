#!/usr/bin/env bash
# Puts a backup into an empty data folder, with the key of the second factors: FILE.key beside it, or one that is named.
set -eu
home=${HEADWAY_HOME:?HEADWAY_HOME is not set}
file=${1:-}
key=${2:-$file.key}
[ -n "$file" ] || { echo "Usage: headway restore FILE [KEY-FILE]" >&2; exit 2; }
[ -f "$file" ] || { echo "There is no file $file." >&2; exit 1; }
[ -z "${2:-}" ] || [ -f "$key" ] || { echo "There is no file $key." >&2; exit 1; }
if [ -d "$home" ] && [ -n "$(ls -A "$home")" ]; then
  echo "$home is not empty. Restore into an empty folder: set HEADWAY_HOME to one." >&2
  exit 1
fi
mkdir -p "$home"
tar -C "$home" -xzpf "$file"
[ -d "$home/postgres" ] || { echo "$file is not a backup of Headway." >&2; exit 1; }
chmod 700 "$home/postgres"
if [ -f "$key" ]; then
  (umask 077 && cp "$key" "$home/second-factor.key")
fi
# The embedded server runs as whoever owns its folder, or, started by root, as an unprivileged user.
echo "Restored into $home. Start Headway with HEADWAY_HOME=$home"
if [ ! -f "$home/second-factor.key" ]; then
  echo "There was no key of the second factors ($key). Unless HEADWAY_KEY is set, whoever has a second factor must set" \
    "it up anew: ./headway account reset-second-factor. Or put the file second-factor.key into $home before the start."
fi
