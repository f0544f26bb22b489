/** One HTTP request. The body is what is signed: it is sent byte for byte. */
export type HttpRequest = {
  readonly method: 'GET' | 'POST';
  readonly url: URL;
  /** Names are sent as given. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  /** Bytes of the answer that are read; 64 KiB when absent. */
  readonly maxBytes?: number;
};

/** A request that delivers a message. */
export type HttpPost = HttpRequest & { readonly method: 'POST'; readonly body: string };

/** A service answered, whatever it said. Nothing in it holds a URL. */
export type HttpResponse = {
  readonly kind: 'response';
  readonly status: number;
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>;
  /** At most `maxBytes`, decoded as UTF-8, without a byte-order mark. */
  readonly body: string;
  /** `truncated` after `maxBytes`; `aborted` when the connection ended too early. */
  readonly end: 'complete' | 'truncated' | 'aborted';
  /** When the answer began, in ms since 1970. */
  readonly receivedAt: number;
};

/** No answer came. Nothing in it holds a URL or the text of a foreign error. */
export type NetworkError = {
  readonly kind: 'network-error';
  /** The system's code, for example `ECONNREFUSED`, `TIMEOUT`, `CERT_HAS_EXPIRED`, `PROXY_407`. */
  readonly code: string;
  /** Host and port only: `bots.example.com:443`. */
  readonly host: string;
  /** Whether the failure was at the proxy, which `host` then names. */
  readonly proxy: boolean;
  /** Whether the whole body had been handed over: then it may have arrived. */
  readonly bodySent: boolean;
  /** Seconds that the attempt lasted. */
  readonly seconds: number;
};

export type HttpResult = HttpResponse | NetworkError;

/** Sends one request. Never throws, never follows a redirect, ends within `timeoutMs`. */
export type SendHttp = (request: HttpRequest, timeoutMs: number) => Promise<HttpResult>;
