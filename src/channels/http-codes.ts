import type { ErrorRow } from './error-table.ts';

const again = 'Nothing to do if it passes; else look at the state of the service.';
const ca = 'Give the CA certificate of the server by the environment variable NODE_EXTRA_CA_CERTS';

/** What to do when a proxy is the one that fails. */
export const checkProxy = 'Check the proxy and its log, or list the destination in NO_PROXY.';

/** HTTP statuses (https://www.rfc-editor.org/rfc/rfc9110#section-15), then those without a row of their own by their first digit. */
export const statusCodes: readonly ErrorRow<number>[] = [
  [400, 'request refused', 'Check the URL and the message; the service could not read the request.'],
  [401, 'not authorised', 'Check the token, the secret and the clock of the runner.'],
  [403, 'forbidden', "Check the token, the secret, and whether the runner's address is allowed."],
  [404, 'not found', 'Check the path of the URL; the robot or receiver may have been removed.'],
  [405, 'POST not allowed', 'Check the path of the URL.'],
  [407, 'a proxy asks for a user and a password', 'Put them into the proxy variable of the runner.'],
  [408, 'the service waited too long for the request', again, 'yes'],
  [410, 'gone', 'The receiver was removed: make a new one and change the URL.'],
  [413, 'message too large', 'Shorten `custom-content` or select less `content`.'],
  [425, 'too early', again, 'yes'],
  [429, 'too many messages', 'Send fewer messages, for example one for the whole run by `scope: workflow`.', 'yes'],
  [3, 'redirect refused', 'Use the final URL: a followed redirect would send the secret to another place.'],
  [4, 'request refused', 'Look up the status in the documentation of the receiver.'],
  [5, 'the service failed', again, 'yes'],
];

/** Anything else is not HTTP as the service speaks it. */
export const otherStatus: ErrorRow<number> = [0, 'unexpected status', 'Check that the URL is that of the service.'];

/** `host`: who was asked, as "example.com:443" or "the proxy example.com:8080"; `time`: how long, as "10 s". */
type NetworkRow = ErrorRow<readonly string[], (host: string, time: string) => string>;

/**
 * System, TLS, parser and proxy codes (a final `*` stands for any ending); the first match counts.
 * https://nodejs.org/api/errors.html https://nodejs.org/api/tls.html#x509-certificate-error-codes
 */
export const networkCodes: readonly NetworkRow[] = [
  [
    ['ECONNREFUSED'],
    (host) => `connection refused by ${host}`,
    'Check host and port, and that the service is up.',
    'yes',
  ],
  [
    ['ENOTFOUND'],
    (host) => `no address found for ${host}`,
    'Check the spelling of the host, and that the runner can resolve it.',
    'once',
  ],
  [['EAI_AGAIN'], (host) => `the name server did not answer for ${host}`, "Check the runner's name resolution.", 'yes'],
  [
    ['TIMEOUT'],
    (host, time) => `no answer from ${host} in ${time}`,
    'Check that the service is reachable from the runner, or raise `timeout`.',
    'yes',
  ],
  [
    ['ETIMEDOUT'],
    (host, time) => `no connection to ${host} in ${time}`,
    'Check that a firewall lets the runner reach the service.',
    'yes',
  ],
  [
    ['ENETUNREACH', 'EHOSTUNREACH', 'ENETDOWN', 'EHOSTDOWN', 'EADDRNOTAVAIL'],
    (host) => `no network route to ${host}`,
    "Check the runner's network.",
    'yes',
  ],
  [
    ['ECONNRESET', 'EPIPE', 'ECONNABORTED'],
    (host) => `connection to ${host} closed before the answer`,
    'Check the service and the firewalls before it; a port that speaks TLS needs `https:`.',
    'yes',
  ],
  [['CANCELLED'], (host) => `the attempt at ${host} was cancelled`, 'Run the job again if the message is needed.'],
  [
    ['CERT_HAS_EXPIRED', 'CERT_NOT_YET_VALID'],
    (host) => `the TLS certificate of ${host} is expired or not yet valid`,
    "Renew the server's certificate and check the runner's clock.",
  ],
  [
    ['ERR_TLS_CERT_ALTNAME_INVALID'],
    (host) => `the TLS certificate of ${host} is for another host`,
    'Use the host name that the certificate names.',
  ],
  [
    ['DEPTH_ZERO_SELF_SIGNED_CERT', 'SELF_SIGNED_CERT_IN_CHAIN'],
    (host) => `the TLS certificate of ${host} is self-signed`,
    `${ca}.`,
  ],
  [
    ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'UNABLE_TO_GET_ISSUER_CERT*'],
    (host) => `the TLS certificate of ${host} is from an unknown issuer`,
    `${ca}.`,
  ],
  [
    ['CERT_*', 'INVALID_CA', 'INVALID_PURPOSE', 'HOSTNAME_MISMATCH', 'PATH_LENGTH_EXCEEDED', 'ERR_TLS_CERT*'],
    (host) => `the TLS certificate of ${host} is not valid`,
    `${ca} if it is private.`,
  ],
  [
    ['ERR_SSL_*', 'ERR_TLS_*', 'EPROTO'],
    (host) => `no TLS connection with ${host}`,
    'Check that the port speaks TLS 1.2 or newer; `http:` and `https:` may be confused.',
  ],
  [
    ['HPE_HEADER_OVERFLOW'],
    (host) => `the headers of the answer of ${host} are too long`,
    'Check that the URL is that of the service.',
  ],
  [
    ['HPE_*'],
    (host) => `the answer of ${host} is not HTTP`,
    'Check host and port; the port may speak TLS: then use `https:`.',
  ],
  [
    ['PROXY_407'],
    (host) => `${host} asks for a user and a password`,
    'Put them into the proxy variable of the runner, percent-encoded.',
  ],
  [
    ['PROXY_403'],
    (host) => `${host} forbids this destination`,
    'Allow the destination at the proxy, or list it in NO_PROXY.',
  ],
  [
    ['PROXY_URL'],
    (host) => `the variable ${host} is not the URL of an http(s) proxy`,
    'Correct it in the environment of the runner; user and password are percent-encoded (% is %25, @ is %40).',
  ],
  [['PROXY_*'], (host) => `${host} did not open a tunnel`, checkProxy],
  [
    ['ERR_INVALID_CHAR', 'ERR_INVALID_HTTP_TOKEN'],
    (host) => `a header for ${host} has characters that HTTP does not allow`,
    'Remove control characters and non-Latin letters from the headers.',
  ],
];

/** Any other code is shown and not repeated. */
export const otherFailure: NetworkRow = [
  [],
  (host) => `no exchange with ${host}`,
  'Look up the code; please report it if it should be retried.',
];
