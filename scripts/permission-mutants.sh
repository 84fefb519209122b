#!/usr/bin/env bash
# Takes permission checks away, and sees whether the security tests notice.
#
#   scripts/permission-mutants.sh roles            every @AllowedTo of every controller lets everybody in
#   scripts/permission-mutants.sh checks [WORD]    every 'if (...) throw' of a permission, one at a time;
#                                                  with a word, those alone whose place holds it
#
# Works on a copy; the tests run on the real security chain and database. Prints what was taken away and nobody noticed,
# and ends with 1 if there is any. Needs what 'mvn test-compile' makes.
set -euo pipefail
cd "$(dirname "$0")/.."
. scripts/jdk.sh
mode=${1:-}
word=${2:-}
tests=${PERMISSION_TESTS:-RouteSecurityTests,DecisionAccessTests,DraftsOfOneAuthorityTests,StrangeAddressTests,SecondDoorsTests,EntitlementLedgerTests,TeamTests}
[ "$mode" = roles ] || [ "$mode" = checks ] || { sed -n 2,9p "$0" >&2; exit 2; }
[ -d target/test-classes ] || { echo "Run 'mvn test-compile' first." >&2; exit 2; }

work=$(mktemp -d "${TMPDIR:-/tmp}/permission-mutants.XXXXXX")
trap 'rm -rf "$work"' EXIT
mkdir "$work/project"
cp -r pom.xml src target "$work/project/"
cd "$work/project"
mvn -q -B dependency:build-classpath -Dmdep.outputFile="$work/classpath" > "$work/log" 2>&1 || { cat "$work/log" >&2; exit 2; }

# Compiles files into the copy, without the checkers of the build: a mutant need not be good style.
compile() {
    "$JAVA_HOME/bin/javac" -nowarn -proc:none -parameters --release 25 \
        -cp "target/classes:$(cat "$work/classpath")" -d target/classes "$@" > "$work/javac" 2>&1
}

security_tests() {
    rm -rf target/surefire-reports
    mvn -q -B surefire:test -Dtest="$1" -DargLine= -Dsurefire.failIfNoSpecifiedTests=false > "$work/log" 2>&1
}

roles() {
    mapfile -t files < <(grep -rl '@AllowedTo' src/main/java --include='*Controller.java')
    local all
    all=$(perl -ne 'print "Role.$1, " if /^    ([A-Z_]+)\("/' src/main/java/headway/shared/Role.java)
    perl -0pi -e "s/\@AllowedTo\((?:\{[^}]*\}|[^)]*)\)/\@AllowedTo({${all%, }})/g" "${files[@]}"
    compile "${files[@]}" || { cat "$work/javac" >&2; exit 2; }
    if security_tests RouteSecurityTests; then
        echo "Every controller let everybody in, and no test failed."
        exit 1
    fi
    # A route whose table says 403 for somebody must have failed for one of them.
    perl - src/test/resources/routes.csv target/surefire-reports/TEST-headway.security.RouteSecurityTests.xml <<'P'
use strict;
my ($table, $report) = @ARGV;
open my $in, '<', $table or die; my @lines;
while (<$in>) { next if /^#/ or /^method/ or /^\s*$/; chomp; push @lines, [map { s/^\s+|\s+$//gr } split /,/]; }
local $/; open my $xml, '<', $report or die; my $text = <$xml>;
my (%seen, %killed);
while ($text =~ /<testcase name="everyRoleGetsWhatTheTableSays\(\)\[(\d+)\]\[\d+\]"[^>]*?(\/>|>(.*?)<\/testcase>)/gs) {
    my ($line, $body) = ($1, $3 // '');
    $killed{"$lines[$line - 1][0] $lines[$line - 1][1]"} = 1 if $body =~ /<(failure|error)/;
}
for my $line (@lines) { $seen{"$line->[0] $line->[1]"} = 1 if grep { $_ eq '403' } @$line[4 .. 10]; }
my @left = grep { !$killed{$_} } sort keys %seen;
printf "%d routes are closed to some role; %d of them were noticed when open to all.\n", scalar keys %seen, keys(%seen) - @left;
print "Not noticed: $_\n" for @left;
exit(@left ? 1 : 0);
P
}

checks() {
    local count=0 left=0 place file line
    mapfile -t places < <(grep -rnE -A1 '^ +if \(.*\) \{$' src/main/java --include='*.java' \
        | grep -B1 -E 'throw new (AccessDenied|NotFound)Exception' | grep -E '^[^ ]+:[0-9]+: +if ' \
        | grep -vE '/web/(RouteGuard|CurrentUserArgument)' | cut -d: -f1,2)
    for place in "${places[@]}"; do
        file=${place%:*}; line=${place#*:}
        [[ $file:$line == *"$word"* ]] || continue
        count=$((count + 1))
        cp "$file" "$work/original.java"
        perl -pi -e "s/if \((.*)\) \{\$/if (Boolean.getBoolean(\"never\") && (\$1)) {/ if \$. == $line" "$file"
        if ! compile "$file"; then
            echo "Does not compile: $place"
        elif security_tests "$tests"; then
            left=$((left + 1))
            echo "Not noticed: $place $(sed -n "${line}p" "$work/original.java" | sed 's/^ *//')"
        else
            echo "Noticed:     $place"
        fi
        cp "$work/original.java" "$file"
        compile "$file"
    done
    echo "$count checks were taken away one at a time; $left were not noticed."
    [ "$left" = 0 ]
}

"$mode"
