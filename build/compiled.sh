# Sourced by the scripts that run what Maven compiles: defines compiled. The caller has set
#   jdk      the home of a JDK 25, or nothing
#   name     of the script, for messages: `tour`
#   modules  what it needs, the one that is run last
#   needed   files that the build leaves beside classes, apart by blanks

# Leave with a word about what is missing unless every module has been compiled since its sources last changed.
compiled() {
    local log last=${modules[${#modules[@]}-1]}
    if [ -z "$jdk" ]; then
        cat >&2 <<MESSAGE
The $name needs a JDK 25, and none was found: not in JAVA_HOME, not as \`java\` on the PATH, and not where JDKs usually are.
Install one, for instance from https://adoptium.net/temurin/releases?version=25, or with your package manager;
then run ./$name again. If it is in an unusual place: JAVA_HOME=/where/it/is ./$name
MESSAGE
        exit 1
    fi
    if is_built "$last/target/$name.stamp"; then return; fi
    if ! command -v mvn >/dev/null; then
        cat >&2 <<MESSAGE
The $name has to be compiled first, which needs Maven 3.8.7 or later, and there is no \`mvn\` on the PATH.
Install it, for instance from https://maven.apache.org/download.cgi, or with your package manager; then run ./$name again.
MESSAGE
        exit 1
    fi
    echo "Compiling with Maven; the first time, while it downloads its plugins, this takes a minute or two ..."
    # style and lint are for "mvn clean verify"; what is piped in is for the program, not for Maven
    if ! log=$(JAVA_HOME=$jdk mvn -B -ntp -pl "$last" -am -Prun -Dspotless.check.skip=true -Denforcer.skip=true -Dforbiddenapis.skip=true \
            -Djonum.lint=none -Djonum.errorprone=-XepDisableAllChecks process-classes 2>&1 </dev/null); then
        printf '%s\n' "$log" | tail -n 40 >&2
        echo "The build failed; the end of what Maven said is above." >&2
        exit 1
    fi
    touch "$last/target/$name.stamp"
}

is_built() {
    local m built file stamp=$1
    [ -f "$stamp" ] || stamp=
    for file in $needed; do [ -f "$file" ] || return 1; done
    for m in "${modules[@]}"; do
        built=$m/target/classes/module-info.class
        [ -f "$built" ] || return 1
        # ${stamp:+...}: Maven does not touch class files when only a resource or the pom has changed
        [ -z "$(find pom.xml "$m/pom.xml" "$m/src/main" -newer "$built" ${stamp:+-newer "$stamp"} | head -n 1)" ] || return 1
    done
}
