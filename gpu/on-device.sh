#!/bin/sh
# The tests and the benchmark on a machine with a device.
#
#   gpu/on-device.sh pack            here, with Maven and a JDK: target/on-device.tar.xz, with a Java of its own (about 15 MB)
#   gpu/on-device.sh run [options]   there, where the archive was unpacked, or here after "pack": writes on-device-HOST-DATE.md
#
# Options of "run" go to Java, such as
#   -Djonum.gpu.path=DIR             where the CUDA libraries are; of a Python environment with NVIDIA's wheels:
#                                    $(python3 -c 'import nvidia; print(list(nvidia.__path__)[0])')
#   -Djonum.gpu.binding=jcuda|ffm
# With JONUM_QUICK=1 no matrix is larger than 4096. No test may be skipped for want of a device.
set -eu
here=$(cd "$(dirname "$0")" && pwd)

pack() {
    root=$(cd "$here/.." && pwd)
    to=$here/target/on-device
    rm -rf "$to"
    mkdir -p "$to/lib"
    mvn -B -ntp -f "$root/pom.xml" -pl gpu -am -DskipTests -Dspotless.check.skip=true test-compile \
        org.apache.maven.plugins:maven-dependency-plugin:3.9.0:copy-dependencies \
        -DexcludeGroupIds=org.jonum -DoutputDirectory="$to/lib"
    mvn -B -ntp -f "$root/pom.xml" -N org.apache.maven.plugins:maven-dependency-plugin:3.9.0:copy \
        -Dartifact=org.junit.platform:junit-platform-console-standalone:6.0.1 -DoutputDirectory="$to/lib"
    for m in blas lapack mat special distuv testkit gpu; do
        mkdir -p "$to/$m"
        cp -R "$root/$m/target/classes/." "$to/$m/"
    done
    mkdir -p "$to/tests"
    cp -R "$here/target/test-classes/." "$to/tests/"
    cp "$0" "$to/on-device.sh"
    git -C "$root" rev-parse HEAD > "$to/commit"
    "${JAVA_HOME:?a JDK}/bin/jlink" --add-modules java.base,jdk.incubator.vector,java.logging,java.management,jdk.unsupported,jdk.management,jdk.jfr,jdk.compiler,java.xml,java.sql \
        --strip-debug --no-header-files --no-man-pages --compress zip-0 --output "$to/jre"
    tar -C "$here/target" -cJf "$here/target/on-device.tar.xz" on-device
    ls -l "$here/target/on-device.tar.xz"
}

run() {
    home=$here
    [ -d "$home/tests" ] || home=$here/target/on-device
    java=$home/jre/bin/java
    [ -x "$java" ] || java=java
    path=$home/tests
    for m in gpu mat lapack blas distuv special testkit; do path=$path:$home/$m; done
    for j in "$home"/lib/*.jar; do path=$path:$j; done
    result=on-device-$(uname -n)-$(date +%Y-%m-%d).md
    set -- -ea -Xmx16g --add-modules jdk.incubator.vector --enable-native-access=ALL-UNNAMED -Djonum.gpu.require=device "$@" -cp "$path"
    {
        echo "# commit $(cat "$home/commit" 2>/dev/null || echo unknown), $(date -u +%Y-%m-%dT%H:%MZ)"
        echo
        echo '```'
        nvidia-smi 2>/dev/null || echo "no nvidia-smi"
        echo '```'
        echo
        echo "## Tests"
        echo
        echo '```'
        "$java" "$@" org.junit.platform.console.ConsoleLauncher execute --scan-classpath "$home/tests" \
            --include-classname '.*(Test|Properties)' --details=summary --disable-banner 2>&1 || echo "THE TESTS FAILED"
        echo '```'
        echo
        echo "## Figures"
        echo
        "$java" "$@" org.jonum.gpu.bench.DeviceBench ${JONUM_QUICK:+4096} 2>&1 || echo "THE BENCHMARK FAILED"
    } | tee "$result"
    ! grep -q '^THE .* FAILED' "$result"
}

case ${1:-} in
    pack) pack ;;
    run) shift; run "$@" ;;
    *) sed -n '2,13s/^# \{0,1\}//p' "$0"; exit 2 ;;
esac
