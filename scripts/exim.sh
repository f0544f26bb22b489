#!/bin/sh
# exim.sh install      installs exim4-daemon-light from Debian without starting its daemon; needs root and apt-get
# exim.sh PORT TLS_PORT FOLDER
#                      runs Exim with a login on 127.0.0.1, STARTTLS on PORT and TLS from the first byte on TLS_PORT, in the
#                      foreground until SIGTERM; needs root. FOLDER/ca.pem is the authority of its certificate.
# https://www.exim.org/exim-html-current/doc/html/spec_html/
set -eu

install_exim() {
  [ ! -x /usr/sbin/exim4 ] || return 0
  [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null || return 1
  # The package starts a daemon on port 25 unless a policy forbids it; a policy that is there already stays.
  policy=/usr/sbin/policy-rc.d
  if [ ! -e "$policy" ]; then
    trap 'rm -f "$policy"' EXIT
    printf '#!/bin/sh\nexit 101\n' >"$policy"
    chmod +x "$policy"
  fi
  export DEBIAN_FRONTEND=noninteractive
  { apt-get update -qq && apt-get install -y -qq --no-install-recommends exim4-daemon-light openssl; } >/dev/null 2>&1
}

if [ "${1-}" = install ]; then
  install_exim
  exit
fi

port=$1
tls_port=$2
D=$3
chmod 755 "$D"
mkdir -p "$D/spool" "$D/mail"
openssl req -x509 -newkey rsa:2048 -nodes -days 2 -keyout "$D/ca-key.pem" -out "$D/ca.pem" -subj /CN=ca 2>/dev/null
openssl req -x509 -newkey rsa:2048 -nodes -days 2 -keyout "$D/key.pem" -out "$D/cert.pem" -CA "$D/ca.pem" \
  -CAkey "$D/ca-key.pem" -subj /CN=localhost -addext subjectAltName=DNS:localhost,IP:127.0.0.1 2>/dev/null
cat >"$D/exim.conf" <<'CONF'
keep_environment =
add_environment = PATH=/usr/sbin:/usr/bin:/sbin:/bin
primary_hostname = smtp.test
exim_user = Debian-exim
exim_group = Debian-exim
spool_directory = @D@/spool
log_file_path = @D@/spool/%slog
pid_file_path = @D@/spool/exim.pid
local_interfaces = 127.0.0.1
daemon_smtp_ports = @PORT@ : @TLS_PORT@
tls_on_connect_ports = @TLS_PORT@
tls_certificate = @D@/cert.pem
tls_privatekey = @D@/key.pem
tls_advertise_hosts = *
auth_advertise_hosts = ${if eq{$tls_in_cipher}{}{}{*}}
message_size_limit = 1M
host_lookup =
rfc1413_query_timeout = 0s
acl_smtp_rcpt = acl_rcpt
acl_smtp_data = acl_data
begin acl
acl_rcpt:
  deny  local_parts = relay
        message = 550 5.7.1 relay not permitted
  require message = 530 5.7.0 Authentication required
          authenticated = *
  deny  local_parts = nosuch
        message = 550 5.1.1 no such user
  defer local_parts = grey
        message = 450 4.2.0 greylisted, try again later
  defer local_parts = later
        condition = ${if !exists{@D@/spool/seen}{${run{/usr/bin/touch @D@/spool/seen}{yes}{yes}}}{no}}
        message = 450 4.2.0 greylisted, try again later
  accept domains = example.test
  deny  message = 550 5.7.1 relay denied
acl_data:
  deny  condition = ${if match{$h_Subject:}{REJECTME}}
        message = 554 5.7.1 content rejected
  defer condition = ${if match{$h_Subject:}{DEFERME}}
        message = 451 4.3.0 try later
  accept
begin routers
sink:
  driver = accept
  transport = sink
begin transports
sink:
  driver = appendfile
  directory = @D@/mail/inbox
  maildir_format
  create_directory
  user = Debian-exim
begin retry
* * F,1h,1m
begin authenticators
plain:
  driver = plaintext
  public_name = PLAIN
  server_prompts = :
  server_condition = ${if and{{eq{$auth2}{notifier}}{eq{$auth3}{s3cret-pw}}}}
  server_set_id = $auth2
login:
  driver = plaintext
  public_name = LOGIN
  server_prompts = <| Username: | Password:
  server_condition = ${if and{{eq{$auth1}{notifier}}{eq{$auth2}{s3cret-pw}}}}
  server_set_id = $auth1
CONF
sed -i "s#@D@#$D#g;s#@PORT@#$port#g;s#@TLS_PORT@#$tls_port#g" "$D/exim.conf"
chown root:root "$D/exim.conf"
chmod 644 "$D/exim.conf"
chown -R Debian-exim:Debian-exim "$D/spool" "$D/mail" "$D/key.pem"
chmod 600 "$D/key.pem"

# Without an entry here Debian's Exim drops root for -C and cannot deliver. Entries of folders that are gone are removed.
trusted=/etc/exim4/trusted_configs
trust() {
  (
    flock 9
    kept=$(while read -r line; do
      case $line in "$D/exim.conf") continue ;; /var/tmp/exim-*) [ -e "$line" ] || continue ;; esac
      echo "$line"
    done <"$trusted")
    printf '%s' "${kept:+$kept
}$1" >"$trusted"
  ) 9>>"$trusted"
}
exim=
stop() {
  trap - EXIT INT TERM
  if [ -n "$exim" ]; then
    kill "$exim" 2>/dev/null || true
    wait "$exim" || true
  fi
  trust ''
  exit "$1"
}
trap 'stop 1' EXIT
trap 'stop 0' INT TERM
trust "$D/exim.conf
"
exim4 -C "$D/exim.conf" -bdf -q30m &
exim=$!
wait "$exim"
