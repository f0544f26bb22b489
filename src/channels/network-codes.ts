import type { Row } from './explain.ts';

/** What a system code means: no answer came. */
export type NetworkRow = Omit<Row, 'text'> & {
  /** A final `*` stands for any ending. */
  readonly codes: readonly string[];
  /** `host`: who was asked, as "example.com:443" or "the proxy example.com:8080"; `time`: how long, as "10 s". */
  readonly text: (host: string, time: string) => string;
};

const ca = 'Give the CA certificate of the server by the environment variable NODE_EXTRA_CA_CERTS';

/** What to do when a proxy is the one that fails. */
export const checkProxy = 'Check the proxy and its log, or list the destination in NO_PROXY.';

/**
 * System, TLS, parser and proxy codes; the first match counts.
 * https://nodejs.org/api/errors.html https://nodejs.org/api/tls.html#x509-certificate-error-codes
 */
export const networkCodes: readonly NetworkRow[] = [
  {
    codes: ['ECONNREFUSED'],
    text: (host) => `connection refused by ${host}`,
    advice: 'Check host and port, and that the service is up.',
    retry: 'yes',
  },
  {
    codes: ['ENOTFOUND'],
    text: (host) => `no address found for ${host}`,
    advice: 'Check the spelling of the host, and that the runner can resolve it.',
    retry: 'once',
  },
  {
    codes: ['EAI_AGAIN'],
    text: (host) => `the name server did not answer for ${host}`,
    advice: "Check the runner's name resolution.",
    retry: 'yes',
  },
  {
    codes: ['TIMEOUT'],
    text: (host, time) => `no answer from ${host} in ${time}`,
    advice: 'Check that the service is reachable from the runner, or raise `timeout`.',
    retry: 'yes',
  },
  {
    codes: ['ETIMEDOUT'],
    text: (host, time) => `no connection to ${host} in ${time}`,
    advice: 'Check that a firewall lets the runner reach the service.',
    retry: 'yes',
  },
  {
    codes: ['ENETUNREACH', 'EHOSTUNREACH', 'ENETDOWN', 'EHOSTDOWN', 'EADDRNOTAVAIL'],
    text: (host) => `no network route to ${host}`,
    advice: "Check the runner's network.",
    retry: 'yes',
  },
  {
    codes: ['ECONNRESET', 'EPIPE', 'ECONNABORTED'],
    text: (host) => `connection to ${host} closed before the answer`,
    advice: 'Check the service and the firewalls before it; a port that speaks TLS needs `https:`.',
    retry: 'yes',
  },
  {
    codes: ['CANCELLED'],
    text: (host) => `the attempt at ${host} was cancelled`,
    advice: 'Run the job again if the message is needed.',
  },
  {
    codes: ['CERT_HAS_EXPIRED', 'CERT_NOT_YET_VALID'],
    text: (host) => `the TLS certificate of ${host} is expired or not yet valid`,
    advice: "Renew the server's certificate and check the runner's clock.",
  },
  {
    codes: ['ERR_TLS_CERT_ALTNAME_INVALID'],
    text: (host) => `the TLS certificate of ${host} is for another host`,
    advice: 'Use the host name that the certificate names.',
  },
  {
    codes: ['DEPTH_ZERO_SELF_SIGNED_CERT', 'SELF_SIGNED_CERT_IN_CHAIN'],
    text: (host) => `the TLS certificate of ${host} is self-signed`,
    advice: `${ca}.`,
  },
  {
    codes: ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'UNABLE_TO_GET_ISSUER_CERT*'],
    text: (host) => `the TLS certificate of ${host} is from an unknown issuer`,
    advice: `${ca}.`,
  },
  {
    codes: ['CERT_*', 'INVALID_CA', 'INVALID_PURPOSE', 'HOSTNAME_MISMATCH', 'PATH_LENGTH_EXCEEDED', 'ERR_TLS_CERT*'],
    text: (host) => `the TLS certificate of ${host} is not valid`,
    advice: `${ca} if it is private.`,
  },
  {
    codes: ['ERR_SSL_*', 'ERR_TLS_*', 'EPROTO'],
    text: (host) => `no TLS connection with ${host}`,
    advice: 'Check that the port speaks TLS 1.2 or newer; `http:` and `https:` may be confused.',
  },
  {
    codes: ['HPE_HEADER_OVERFLOW'],
    text: (host) => `the headers of the answer of ${host} are too long`,
    advice: 'Check that the URL is that of the service.',
  },
  {
    codes: ['HPE_*'],
    text: (host) => `the answer of ${host} is not HTTP`,
    advice: 'Check host and port; the port may speak TLS: then use `https:`.',
  },
  {
    codes: ['PROXY_407'],
    text: (host) => `${host} asks for a user and a password`,
    advice: 'Put them into the proxy variable of the runner, percent-encoded.',
  },
  {
    codes: ['PROXY_403'],
    text: (host) => `${host} forbids this destination`,
    advice: 'Allow the destination at the proxy, or list it in NO_PROXY.',
  },
  {
    codes: ['PROXY_URL'],
    text: (host) => `the variable ${host} is not the URL of an http(s) proxy`,
    advice: 'Correct it in the environment of the runner; user and password are percent-encoded (% is %25, @ is %40).',
  },
  {
    codes: ['PROXY_*'],
    text: (host) => `${host} did not open a tunnel`,
    advice: checkProxy,
  },
  {
    codes: ['ERR_INVALID_CHAR', 'ERR_INVALID_HTTP_TOKEN'],
    text: (host) => `a header for ${host} has characters that HTTP does not allow`,
    advice: 'Remove control characters and non-Latin letters from the headers.',
  },
];

const unknown: Omit<NetworkRow, 'codes'> = {
  text: (host) => `no exchange with ${host}`,
  advice: 'Look up the code; please report it if it should be retried.',
};

/** The row of `code`; any other code is shown and not repeated. */
export function networkRow(code: string): Omit<NetworkRow, 'codes'> {
  return networkCodes.find((row) => row.codes.some((pattern) => fits(pattern, code))) ?? unknown;
}

function fits(pattern: string, code: string): boolean {
  return pattern.endsWith('*') ? code.startsWith(pattern.slice(0, -1)) : code === pattern;
}
