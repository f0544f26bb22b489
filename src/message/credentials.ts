// Of one word of a name (`MY_TOKEN` has two): credentials that are known by any part of it …
const part =
  /TOKEN|SECRET|PASSW|PASSPHRASE|PASSCODE|CREDENTIAL|CREDS|COOKIE|BEARER|JWT|SESSION|WEBHOOK|PRIVATE|(?<!MON|DON|TUR|HOC)KEY(?!WORD|BOARD)|AUTH(?!OR(?!I[SZ]))/;
// … and those that are known by the whole or the end of it: `PATH`, `PASSED`, `BYPASS` and `KANSAS` are none.
const whole = /^(?:\w*(?<!BY|COM|TRES|SUR)PASS|(?:GH|GITHUB|GITLAB)?PAT|[TH]?OTP|SAS|(?:PG|DB|SENTRY)?DSN)\d*$/;
// Over several words: `DB_PWD` (`PWD` and `OLDPWD` are folders), `HTTPS_PROXY`, `CONNECTION_STRING`, `REDIS_TLS_URL`.
const words =
  /(?<!^OLD)(?<=\w)PWD(?![A-Z])|_PROXY$|CONN(?:ECTION)?_?STR|(?:DATABASE|DATASOURCE|DB|MONGO|REDIS|VALKEY|POSTGRES|PG|SQL|MARIA|ORACLE|AMQP|RABBIT|BROKER|KAFKA|NATS|ELASTIC|OPENSEARCH|CLICKHOUSE|COUCH|CASSANDRA|SCYLLA|COCKROACH|NEO4J|MEMCACHE|INFLUX|SUPABASE)\w*_UR[IL]S?$/;

/** Whether a variable's name looks as if its value were a credential; any case, `camelCase` too. */
export function looksLikeCredential(name: string): boolean {
  const upper = name.replace(/([a-z0-9])([A-Z])/g, '$1_$2').toUpperCase();
  return words.test(upper) || upper.split('_').some((word) => part.test(word) || whole.test(word));
}
