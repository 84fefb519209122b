#!/usr/bin/env bash
# Repeats the runs on real files that docs/real-data.md reports: scripts/real-data.sh [merton-2018] [merton-2019] [surrey] [leeds]
# Each loads its files into a data folder of its own, which goes afterwards, and prints what the strategy suggests.
set -eu
here=$(cd "$(dirname "$(readlink -f "$0")")/.." && pwd)
data=${HEADWAY_REAL_DATA:-$here/../shared/data}
[ $# -gt 0 ] || set -- merton-2018 merton-2019 surrey leeds

if [ ! -d "$data" ]; then
  echo "Skipped: there are no real files in $data. Set HEADWAY_REAL_DATA to their folder." >&2
  exit 0
fi

older=register/schools-2023-11-with-pupils-and-location.json.zip
newer=register/edubaseallstatefunded20260602.csv
links=register/links_edubasealldata20250422.csv
skipped=0

# run TITLE AUTHORITY DATE PACK FILE…
run() {
  local title=$1 authority=$2 date=$3 pack=$4 file
  shift 4
  echo
  echo "== $title, authority $authority, as at $date, pack $pack"
  for file in "$@"; do
    if [ ! -f "$data/$file" ]; then
      echo "Skipped: $data/$file is missing."
      skipped=1
      return
    fi
  done
  local home
  home=$(mktemp -d "${TMPDIR:-/tmp}/headway-real-XXXXXX")
  # What a file has that is not of this authority, or not of a school of the register, is left out and counted.
  HEADWAY_HOME=$home "$here/headway" import --good-rows "${@/#/$data/}" 2>"$home.log" \
    || { echo "Loading failed:"; tail -n 20 "$home.log"; rm -rf "$home" "$home.log"; exit 1; }
  echo
  HEADWAY_HOME=$home "$here/headway" suggest --authority "$authority" --as-at "$date" --pack "$pack" --summary
  if [ -n "${HEADWAY_REAL_RESULTS:-}" ]; then
    mkdir -p "$HEADWAY_REAL_RESULTS"
    HEADWAY_HOME=$home "$here/headway" suggest --authority "$authority" --as-at "$date" --pack "$pack" \
      --format json >"$HEADWAY_REAL_RESULTS/$authority-$date.json"
  fi
  rm -rf "$home" "$home.log"
}

for name in "$@"; do
  case "$name" in
    merton-2018)
      run Merton 315 2018-08-31 merton-2016-17 "$older" "$newer" "$links" ofsted/england-ofsted-2018-07.xlsx ;;
    merton-2019)
      run Merton 315 2019-12-31 merton-2016-17 "$older" "$newer" "$links" ofsted/england-ofsted-2018-07.xlsx \
        ks2/england-ks2-2018-2019-selected-columns.csv ks4/2018-2019_england_ks4provisional.csv \
        census/2018-2019_england_census.csv absence/2018-2019_england_abs.csv ;;
    surrey)
      run Surrey 936 2020-01-31 merton-2016-17 "$older" "$newer" "$links" ofsted/england-ofsted-2018-07.xlsx \
        ks2/2016-2017_936_ks2final.csv ks2/2017-2018_936_ks2final.csv ks2/2018-2019_936_ks2final.csv \
        ks4/2017-2018_936_ks4final.csv ks4/2018-2019_936_ks4final.csv ks4/2018-2019_england_ks4provisional.csv ;;
    leeds)
      run Leeds 383 2026-02-28 headway-2026 "$older" "$newer" "$links" ofsted/ofsted-mi-leeds-2026-02.csv ;;
    *)
      echo "There is no run $name. These are: merton-2018 merton-2019 surrey leeds" >&2
      exit 2 ;;
  esac
done
[ $skipped = 0 ] || echo "Some runs were skipped, since files are missing."
