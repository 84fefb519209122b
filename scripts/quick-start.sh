#!/usr/bin/env bash
# Prints the file with which the program starts in less than half the time, once it is there: quick-start.sh PROGRAM.jar
# The first time it starts the program on an empty folder, reads a few pages and lets Java write down what it learnt
# (an "AOT cache", about half a minute). Whatever goes wrong only leaves the start as slow as it was.
program=$1
[ -n "${HEADWAY_NO_QUICK_START:-}" ] && exit 0
java=$(sed -n 's/^JAVA_RUNTIME_VERSION="\(.*\)"/\1/p' "$JAVA_HOME/release" 2>/dev/null | tr -cd 'A-Za-z0-9.+-')
cache="${program%.jar}-$java.aot"
usable() { [ -s "$cache" ] && [ "$cache" -nt "$program" ]; }

usable && { echo "$cache"; exit 0; }
# What did not work once does not work the next time, until the program changes.
[ "$cache.failed" -nt "$program" ] && exit 0
folder=$(dirname "$program")
[ -w "$folder" ] || exit 0
if command -v flock >/dev/null; then
  exec 9>"$cache.lock"
  flock 9
  usable && { echo "$cache"; exit 0; }
fi

echo "Preparing a quicker start (once, about half a minute) …" >&2
home=$(mktemp -d) || exit 0
log="$home/log"
rm -f "$cache" "$cache.failed" "$folder"/*.aot
(
  unset HEADWAY_DB_URL
  HEADWAY_HOME="$home/data" HEADWAY_PORT=0 HEADWAY_ADDRESS=127.0.0.1 exec "$JAVA_HOME/bin/java" \
    -XX:AOTCacheOutput="$cache.new" -Xmx512m -XX:+UseSerialGC --enable-native-access=ALL-UNNAMED \
    --sun-misc-unsafe-memory-access=allow -jar "$program" serve
) >"$log" 2>&1 9>&- &
training=$!

port=
for _ in $(seq 600); do
  port=$(sed -n 's/^Headway is ready: .*:\([0-9]*\)$/\1/p' "$log")
  [ -n "$port" ] && break
  kill -0 "$training" 2>/dev/null || break
  sleep 0.1
done
if [ -n "$port" ]; then
  for page in /sign-in /accessibility /actuator/health /sign-in; do
    { printf 'GET %s HTTP/1.0\r\nHost: localhost\r\nAccept-Encoding: gzip\r\n\r\n' "$page" >&3 && cat <&3 >/dev/null; } \
      3<>"/dev/tcp/127.0.0.1/$port" 2>/dev/null
  done
fi
kill "$training" 2>/dev/null
wait "$training" 2>/dev/null
if [ -n "$port" ] && [ -s "$cache.new" ] && mv "$cache.new" "$cache"; then
  echo "$cache"
else
  rm -f "$cache.new"
  tail -n 5 "$log" > "$cache.failed"
fi
rm -rf "$home"
exit 0
