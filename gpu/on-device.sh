#!/bin/sh
# The tests and the benchmark on a machine with a device.
#
#   gpu/on-device.sh pack                    here, with Maven and a JDK: target/on-device.tar.xz, with a Java of its own (about 30 MB)
#   gpu/on-device.sh run [part…] [options]   there, where the archive was unpacked, or here after "pack": writes on-device-HOST-TIME.md
#                                            to $OUT, or to the current directory
#
# Parts: tests (of matrices that stay), contracts (of the back end), bench, peers (PyTorch and CuPy, where python3 has them). All unless
# said otherwise. bench=products,fractions does these parts of the benchmark only: transfers, products, fractions (of direct calls),
# memory, batched, factorizations, crossover. Each is stopped after 530 seconds; with JONUM_QUICK=1 all together end in time for a
# limit of ten minutes, no matrix is larger than 4096, and properties are tried 20 times.
# Options go to Java, such as
#   -Djonum.gpu.path=DIR             where the CUDA libraries are; without it, NVIDIA's wheels of python3 are used if it has them
#   -Djonum.gpu.binding=jcuda|ffm
#   -Djonum.gpu.require=fake         a rehearsal without a device (JONUM_ORDER=32: benchmark matrices of that order)
# No test may be skipped for want of a device.
set -eu
here=$(cd "$(dirname "$0")" && pwd)

pack() {
    root=$(cd "$here/.." && pwd)
    to=$here/target/on-device
    rm -rf "$to"
    mkdir -p "$to/lib"
    mvn -B -ntp ${MAVEN_ARGS:-} -f "$root/pom.xml" -pl gpu -am -DskipTests -Dspotless.check.skip=true test-compile \
        org.apache.maven.plugins:maven-dependency-plugin:3.9.0:copy-dependencies \
        -DexcludeGroupIds=org.jonum -DoutputDirectory="$to/lib"
    mvn -B -ntp ${MAVEN_ARGS:-} -f "$root/pom.xml" -N org.apache.maven.plugins:maven-dependency-plugin:3.9.0:copy \
        -Dartifact=org.junit.platform:junit-platform-console-standalone:6.0.1 -DoutputDirectory="$to/lib"
    gather "$root" "$to"
}

# What was compiled, and a Java to run it with.
gather() {
    root=$1
    to=$2
    for m in blas lapack mat special distuv testkit gpu; do
        mkdir -p "$to/$m"
        cp -R "$root/$m/target/classes/." "$to/$m/"
    done
    mkdir -p "$to/tests"
    cp -R "$here/target/test-classes/." "$to/tests/"
    cp "$0" "$here/peers.py" "$to/"
    git -C "$root" rev-parse HEAD > "$to/commit"
    rm -rf "$to/jre"
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
    parts=
    while case ${1:-} in tests|contracts|limits|bench|bench=*|peers) true ;; *) false ;; esac; do
        parts="$parts $1"
        shift
    done
    : "${parts:=tests contracts limits bench peers}"
    path=$home/tests
    for m in gpu mat lapack blas distuv special testkit; do path=$path:$home/$m; done
    for j in "$home"/lib/*.jar; do path=$path:$j; done
    case " $* " in
        *jonum.gpu.path=*) ;;
        *) wheels=$(python3 -c 'import nvidia; print(list(nvidia.__path__)[0])' 2>/dev/null) && set -- "-Djonum.gpu.path=$wheels" "$@" ;;
    esac
    result=${OUT:-.}/on-device-$(uname -n | tr -cd 'A-Za-z0-9.-')-$(date -u +%Y-%m-%dT%H%M%S).md
    quick=${JONUM_QUICK:+1}
    order=${JONUM_ORDER:-${quick:+4096}}
    budget=${quick:+160}
    : "${budget:=480}"
    set -- -ea -Xmx16g --add-modules jdk.incubator.vector --enable-native-access=ALL-UNNAMED -Djonum.gpu.require=device "$@" -cp "$path"
    {
        echo "# commit $(cat "$home/commit" 2>/dev/null || echo unknown), $(date -u +%Y-%m-%dT%H:%MZ),$parts"
        echo
        echo '```'
        nvidia-smi 2>/dev/null || echo "no nvidia-smi"
        echo "$@"
        echo '```'
        for part in $parts; do
            echo
            echo "## $part"
            echo
            case $part in
                tests) junit "${quick:+120}" '.*(DeviceTest|CudaTest)' "$@" ;;
                contracts) junit "${quick:+150}" '.*[.]Host(Double|Float)(Lapack)?Test' "$@" ;;
                limits) junit "${quick:+120}" '.*Probe' "$@" ;;
                bench|bench=*)
                    chosen=${part#bench}
                    limited "${quick:+200}" -Djonum.bench.seconds=$budget "$@" org.jonum.gpu.bench.DeviceBench ${chosen#=} $order \
                        || echo "THE BENCHMARK FAILED" ;;
                peers) peers ;;
            esac
        done
    } 2>&1 | tee "$result"
    ! grep -q '^THE .* FAILED' "$result"
}

# What is missing is said by the script itself.
peers() {
    seconds=${quick:+30}
    : "${seconds:=60}"
    if command -v python3 > /dev/null; then
        timeout -k 5 $((seconds + 40)) python3 "$home/peers.py" $seconds || echo "THE PEERS FAILED"
    else
        echo "no python3"
    fi
}

# Java, for so many seconds at most. KILL: what hangs in the driver may not hear TERM.
limited() {
    seconds=${1:-530}
    shift
    timeout -k 5 "$seconds" "$java" "$@"
}

junit() {
    seconds=$1
    classes=$2
    shift 2
    echo '```'
    limited "$seconds" "$@" org.junit.platform.console.ConsoleLauncher execute --scan-classpath "$home/tests" --include-classname "$classes" \
        ${quick:+--config=jqwik.tries.default=20} --details=testfeed --disable-banner --fail-if-no-tests || echo "THE TESTS FAILED"
    echo '```'
}

case ${1:-} in
    pack) pack ;;
    run) shift; run "$@" ;;
    *) sed -n '2,17s/^# \{0,1\}//p' "$0"; exit 2 ;;
esac
