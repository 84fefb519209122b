#!/usr/bin/env bash
# Takes the pictures of docs/pictures from the demonstration, in a data folder of its own that is removed afterwards.
set -eu
cd "$(dirname "$(readlink -f "$0")")/.."
. scripts/jdk.sh
export PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1
port="${HEADWAY_PORT:-8097}"
home=$(mktemp -d)
mvn -q -B test-compile dependency:build-classpath -Dmdep.outputFile="$home/classpath"
classes="target/test-classes:target/classes:$(cat "$home/classpath")"

HEADWAY_HOME="$home/data" HEADWAY_PORT="$port" "$JAVA_HOME/bin/java" -cp "target/classes:$(cat "$home/classpath")" \
  headway.Headway demo >"$home/log" 2>&1 &
server=$!
trap 'kill "$server" 2>/dev/null || true; wait "$server" 2>/dev/null || true; rm -rf "$home"' EXIT

for _ in $(seq 300); do
  grep -q '^Headway is ready' "$home/log" && break
  kill -0 "$server" 2>/dev/null || { cat "$home/log" >&2; exit 1; }
  sleep 1
done
"$JAVA_HOME/bin/java" -cp "$classes" headway.pictures.Pictures "http://127.0.0.1:$port" docs/pictures
ls -l docs/pictures
