# Sourced by the scripts that need a JDK 25: defines jdk25, which prints the home of one, or nothing.

# Where a JDK may be: what the user says, then where installers put them. One folder per line.
candidates() {
    printf '%s\n' "${JAVA_HOME-}"
    if command -v java >/dev/null; then
        java -XshowSettings:properties -version 2>&1 | sed -n 's/^ *java\.home = //p'
    fi
    if [ -f ~/.m2/toolchains.xml ]; then
        sed -n 's:.*<jdkHome>\(.*\)</jdkHome>.*:\1:p' ~/.m2/toolchains.xml
    fi
    printf '%s\n' /usr/lib/jvm/* /usr/java/* /opt/java/* /opt/jdk* ~/.sdkman/candidates/java/* ~/.jdks/* \
        ~/.asdf/installs/java/* {,~}/Library/Java/JavaVirtualMachines/*/Contents/Home \
        {/opt/homebrew,/usr/local,/home/linuxbrew/.linuxbrew}/opt/openjdk*/libexec{,/openjdk.jdk/Contents/Home}
}

is_jdk25() {
    [ -x "$1/bin/javac" ] && grep -q '^JAVA_VERSION="25[".+-]' "$1/release" 2>/dev/null
}

jdk25() {
    local home found=
    # to the end, so that nothing writes into a closed pipe
    while IFS= read -r home; do
        if [ -z "$found" ] && is_jdk25 "$home"; then found=$home; fi
    done < <(candidates)
    printf '%s' "$found"
}
