import type { FailureKind } from './channel.ts';

/** What a system code means. `{host}` and `{seconds}` are filled in. */
export type NetworkRow = {
  readonly codes: readonly string[];
  readonly failure: FailureKind;
  readonly retry: boolean;
  readonly text: string;
  readonly advice: string;
};

const CA = 'Give the CA certificate of the server by the environment variable NODE_EXTRA_CA_CERTS';

/** System, TLS, parser and proxy codes; the first match counts, a final `*` stands for any ending.
 * https://nodejs.org/api/errors.html https://nodejs.org/api/tls.html#x509-certificate-error-codes */
export const NETWORK_CODES: readonly NetworkRow[] = [
  row(
    'ECONNREFUSED',
    'unavailable',
    true,
    'connection refused by {host}',
    'Check host and port, and that the service is up.',
  ),
  row(
    'ENOTFOUND',
    'unavailable',
    true,
    'host {host} not found',
    'Check the spelling of the host, and that the runner can resolve it.',
  ),
  row(
    'EAI_AGAIN',
    'unavailable',
    true,
    'the name server did not answer for {host}',
    "Check the runner's name resolution.",
  ),
  row(
    'TIMEOUT',
    'timeout',
    true,
    'no answer from {host} in {seconds} s',
    'Check that the service is reachable from the runner, or raise `timeout`.',
  ),
  row(
    'ETIMEDOUT',
    'timeout',
    true,
    'no connection to {host} in {seconds} s',
    'Check that a firewall lets the runner reach the service.',
  ),
  row(
    'ENETUNREACH EHOSTUNREACH ENETDOWN EHOSTDOWN EADDRNOTAVAIL',
    'unavailable',
    true,
    'no network route to {host}',
    "Check the runner's network.",
  ),
  row(
    'ECONNRESET EPIPE ECONNABORTED',
    'unavailable',
    true,
    'connection to {host} closed before the answer',
    'Check the service and the firewalls before it; a port that speaks TLS needs `https:`.',
  ),
  row(
    'CANCELLED',
    'timeout',
    false,
    'the attempt at {host} was cancelled',
    'Run the job again if the message is needed.',
  ),
  row(
    'CERT_HAS_EXPIRED CERT_NOT_YET_VALID',
    'unavailable',
    false,
    'the TLS certificate of {host} is expired or not yet valid',
    "Renew the server's certificate and check the runner's clock.",
  ),
  row(
    'ERR_TLS_CERT_ALTNAME_INVALID',
    'unavailable',
    false,
    'the TLS certificate of {host} is for another host',
    'Use the host name that the certificate names.',
  ),
  row(
    'DEPTH_ZERO_SELF_SIGNED_CERT SELF_SIGNED_CERT_IN_CHAIN',
    'unavailable',
    false,
    'the TLS certificate of {host} is self-signed',
    `${CA}.`,
  ),
  row(
    'UNABLE_TO_VERIFY_LEAF_SIGNATURE UNABLE_TO_GET_ISSUER_CERT*',
    'unavailable',
    false,
    'the TLS certificate of {host} is from an unknown issuer',
    `${CA}.`,
  ),
  row(
    'CERT_* INVALID_CA INVALID_PURPOSE HOSTNAME_MISMATCH PATH_LENGTH_EXCEEDED ERR_TLS_CERT*',
    'unavailable',
    false,
    'the TLS certificate of {host} is not valid',
    `${CA} if it is private.`,
  ),
  row(
    'ERR_SSL_* ERR_TLS_* EPROTO',
    'unavailable',
    false,
    'no TLS connection with {host}',
    'Check that the port speaks TLS 1.2 or newer; `http:` and `https:` may be confused.',
  ),
  row(
    'HPE_HEADER_OVERFLOW',
    'malformed',
    false,
    'the headers of the answer of {host} are too long',
    'Check that the URL is that of the service.',
  ),
  row(
    'HPE_*',
    'malformed',
    false,
    'the answer of {host} is not HTTP',
    'Check host and port; the port may speak TLS: then use `https:`.',
  ),
  row(
    'PROXY_407',
    'auth',
    false,
    'the proxy {host} asks for a user and a password (407)',
    'Put them into the proxy variable of the runner, percent-encoded.',
  ),
  row(
    'PROXY_403',
    'refused',
    false,
    'the proxy {host} forbids this destination (403)',
    'Allow the destination at the proxy, or list it in NO_PROXY.',
  ),
  row(
    'PROXY_URL',
    'refused',
    false,
    'the proxy variable is not an http(s) URL',
    'Correct HTTPS_PROXY or HTTP_PROXY of the runner.',
  ),
  row(
    'PROXY_*',
    'refused',
    false,
    'the proxy {host} did not open a tunnel ({code})',
    'Check the proxy and its log, or list the destination in NO_PROXY.',
  ),
  row(
    'ERR_INVALID_CHAR ERR_INVALID_HTTP_TOKEN',
    'malformed',
    false,
    'a header for {host} has characters that HTTP does not allow',
    'Remove control characters and non-Latin letters from the headers.',
  ),
];

/** Any other code: shown, not repeated. */
export const UNKNOWN_CODE: NetworkRow = row(
  '*',
  'unavailable',
  false,
  'no exchange with {host} ({code})',
  'Look up the code; please report it if it should be retried.',
);

/** Codes that are worth one more attempt and no further. */
export const RETRIED_ONCE: readonly string[] = ['ENOTFOUND'];

/** The row of `code`. */
export function networkRow(code: string): NetworkRow {
  return NETWORK_CODES.find((entry) => entry.codes.some((pattern) => fits(pattern, code))) ?? UNKNOWN_CODE;
}

function fits(pattern: string, code: string): boolean {
  return pattern.endsWith('*') ? code.startsWith(pattern.slice(0, -1)) : code === pattern;
}

function row(codes: string, failure: FailureKind, retry: boolean, text: string, advice: string): NetworkRow {
  return { codes: codes.split(' '), failure, retry, text, advice };
}
