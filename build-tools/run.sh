# Shared by ./assistant and ./bench: builds a module where it is missing or older than its sources, then runs it.

# Says whether the module's jar is missing or older than anything it is built from.
is_stale() {
  local module=$1 stamp="$home/$1/target/lib/.built"
  [ -f "$stamp" ] || return 0
  [ -n "$(find "$home" -path '*/target' -prune -o -path '*/.git' -prune -o \
    \( -name pom.xml -o -path '*/src/main/*' \) -type f -newer "$stamp" -print -quit)" ]
}

build() {
  local module=$1
  echo "Building; the first time this takes a few minutes." >&2
  (cd "$home" && mvn -B -q -pl "$module" -am -DskipTests -Dspotless.check.skip=true package) >&2
  touch "$home/$module/target/lib/.built"
}

run_module() {
  local module=$1 main=$2 java=java
  shift 2
  if is_stale "$module"; then
    build "$module"
  fi
  [ -n "${JAVA_HOME:-}" ] && java="$JAVA_HOME/bin/java"
  exec "$java" --enable-native-access=ALL-UNNAMED -Djava.awt.headless=true ${ASSISTANT_JAVA_OPTIONS:-} \
    -cp "$home/$module/target/classes:$home/$module/target/lib/*" "$main" "$@"
}
