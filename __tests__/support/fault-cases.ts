import type { FaultName } from './fault-server.ts';

/** What stands at the other end. `closed port` and `unknown host` need no server. */
export type FaultPeer =
  | { readonly server: FaultName }
  | { readonly tls: 'good' | 'expired' | 'wrong-host' | 'self-signed' | 'old-protocol'; readonly trusted: boolean }
  /** The target is `https://service.example`; the proxy variable is set. */
  | { readonly proxy: 'tunnel' | '407' | '403' | '502' | 'html' | 'silent' | 'garbage' | 'close' | 'closed port' }
  | { readonly other: 'closed port' | 'unknown host' | 'https on an http port' | 'http on a TLS port' };

/** One row of the reliability table, with `retries: 1`. */
export type FaultCase = {
  readonly name: string;
  readonly peer: FaultPeer;
  readonly channel: 'webhook' | 'dingtalk';
  /** Seconds for an attempt: one where it is waited out, else enough for a busy machine. */
  readonly timeout: 1 | 10;
  readonly attempts: 1 | 2;
  readonly outcome: 'sent' | 'failed';
  /** What the reason must say; no reason when sent. */
  readonly tell?: RegExp;
};

type Row = readonly [attempts: 1 | 2, outcome: 'sent' | 'failed', tell?: RegExp];

const make = (
  name: string,
  channel: FaultCase['channel'],
  peer: FaultPeer,
  [attempts, outcome, tell]: Row,
): FaultCase => ({
  name: `${name} (${channel})`,
  peer,
  channel,
  timeout: waitedOut.includes(name) ? 1 : 10,
  attempts,
  outcome,
  ...(tell ? { tell } : {}),
});

const waitedOut: readonly string[] = ['is silent', 'drips headers', 'never ends its chunks', 'proxy is silent'];

const UNKNOWN = /unknown whether it arrived/;

/** Faults that both kinds of channel meet alike. */
const ALIKE: readonly (readonly [FaultName, Row])[] = [
  ['answers well', [1, 'sent']],
  ['answers HTTP/1.0 without a length', [1, 'sent']],
  ['resets at once', [2, 'failed', UNKNOWN]],
  ['closes at once', [2, 'failed', UNKNOWN]],
  ['is silent', [2, 'failed', /no response from .* within 1(\.\d)? s/]],
  ['drips headers', [2, 'failed', /no response from .* within 1(\.\d)? s/]],
  ['sends endless headers', [1, 'failed', /too long/]],
  ['redirects elsewhere', [1, 'failed', /redirect not followed \(HTTP 302\)/]],
  ['redirects to itself', [1, 'failed', /redirect not followed \(HTTP 307\)/]],
  ['redirects for good', [1, 'failed', /redirect not followed \(HTTP 308\)/]],
  ['answers 400 early', [1, 'failed', /400/]],
  ['answers 403', [1, 'failed', /403/]],
  ['answers 408', [2, 'failed', /408/]],
  ['answers 410', [1, 'failed', /410/]],
  ['answers 413', [1, 'failed', /413/]],
  ['asks for a pause of a second', [2, 'failed', /429/]],
  ['asks for a pause of a day', [1, 'failed', /asks to wait 86400 s/]],
  ['asks for a pause in garbage', [2, 'failed', /429/]],
  ['answers 500', [2, 'failed', /500/]],
  ['answers 503', [2, 'failed', /503/]],
  ['answers 999', [1, 'failed', /999/]],
  ['switches the protocol', [1, 'failed', /not HTTP/]],
  ['speaks another protocol', [1, 'failed', /not HTTP/]],
];

// On a busy machine not even the head comes within a second.
const CUT = /cut off|no response/;
const STRANGE = /not a response of DingTalk/;

/** For a webhook a 2xx is success; a bot must be understood. */
const APART: readonly (readonly [FaultName, Row])[] = [
  ['resets in mid-answer', [2, 'failed', CUT]],
  ['ends before Content-Length', [1, 'sent']],
  ['sends bytes after its answer', [1, 'sent']],
  ['adds a comment', [1, 'failed', STRANGE]],
  ['counts letters instead of bytes', [1, 'failed', STRANGE]],
  ['counts letters of a refusal', [1, 'failed', STRANGE]],
  ['never ends its chunks', [2, 'failed', CUT]],
  ['sends an endless body', [1, 'failed', STRANGE]],
  ['answers HTML', [1, 'failed', STRANGE]],
  ['cuts its JSON', [1, 'failed', STRANGE]],
  ['answers JSON without a code', [1, 'failed', STRANGE]],
  ['answers gzip', [1, 'failed', STRANGE]],
  ['answers 204', [1, 'failed', STRANGE]],
  ['answers twice', [1, 'failed', STRANGE]],
];

const PEERS: readonly (readonly [string, FaultPeer, Row])[] = [
  ['closed port', { other: 'closed port' }, [2, 'failed', /connection refused by/]],
  ['unknown host', { other: 'unknown host' }, [2, 'failed', /no IP address found/]],
  ['https on an http port', { other: 'https on an http port' }, [1, 'failed', /TLS/]],
  ['http on a TLS port', { other: 'http on a TLS port' }, [2, 'failed', /closed before the response/]],
  ['private CA given', { tls: 'good', trusted: true }, [1, 'sent']],
  ['private CA not given', { tls: 'good', trusted: false }, [1, 'failed', /unknown issuer/]],
  ['certificate expired', { tls: 'expired', trusted: true }, [1, 'failed', /expired/]],
  ['certificate of another host', { tls: 'wrong-host', trusted: true }, [1, 'failed', /for another host/]],
  ['certificate self-signed', { tls: 'self-signed', trusted: false }, [1, 'failed', /self-signed/]],
  ['TLS 1.1 only', { tls: 'old-protocol', trusted: true }, [1, 'failed', /TLS/]],
  ['proxy tunnels', { proxy: 'tunnel' }, [1, 'sent']],
  ['proxy asks for a password', { proxy: '407' }, [1, 'failed', /proxy .*407/]],
  ['proxy forbids', { proxy: '403' }, [1, 'failed', /proxy .*403/]],
  ['proxy cannot reach the host', { proxy: '502' }, [2, 'failed', /proxy .*502/]],
  ['proxy answers a page', { proxy: 'html' }, [2, 'failed', /proxy/]],
  ['proxy answers garbage', { proxy: 'garbage' }, [1, 'failed', /proxy/]],
  ['proxy closes', { proxy: 'close' }, [2, 'failed', /proxy/]],
  ['proxy is silent', { proxy: 'silent' }, [2, 'failed', /no response from the proxy/]],
  ['proxy refuses', { proxy: 'closed port' }, [2, 'failed', /connection refused by the proxy/]],
];

/** Every case of the reliability table. */
export const FAULT_CASES: readonly FaultCase[] = [
  ...ALIKE.flatMap(([server, row]) =>
    (['webhook', 'dingtalk'] as const).map((channel) => make(server, channel, { server }, row)),
  ),
  ...APART.map(([server, row]) => make(server, 'dingtalk', { server }, row)),
  ...APART.map(([server]) => make(server, 'webhook', { server }, [1, 'sent'])),
  ...PEERS.map(([name, peer, row]) => make(name, 'webhook', peer, row)),
];
