/** One HTTP POST. The body is what is signed: it is sent byte for byte. */
export type HttpRequest = {
  readonly url: URL;
  /** Names are sent as given. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
};

/** What came of one HTTP exchange. Nothing in it holds a URL or a foreign error's text. */
export type HttpReply =
  | {
      readonly kind: 'answer';
      readonly status: number;
      /** Lower-case names. */
      readonly headers: Readonly<Record<string, string>>;
      /** At most 64 KiB, decoded as UTF-8, without a byte-order mark. */
      readonly body: string;
      /** `whole`; `capped` after 64 KiB; `cut` when the connection ended too early. */
      readonly end: 'whole' | 'capped' | 'cut';
      /** When the answer began, in ms since 1970. */
      readonly at: number;
    }
  | {
      readonly kind: 'no-answer';
      /** The system's code, for example `ECONNREFUSED`, `TIMEOUT`, `CERT_HAS_EXPIRED`, `PROXY_407`. */
      readonly code: string;
      /** Host and port only: `robots.example.com:443`. */
      readonly host: string;
      /** Whether the whole body had been handed over: then it may have arrived. */
      readonly bodySent: boolean;
      /** The failure was at the proxy. */
      readonly proxy: boolean;
      /** Seconds that the attempt lasted. */
      readonly seconds: number;
    };

/** One HTTP exchange in general; `post` is the special case that deliveries use. */
export type Exchange = {
  readonly method: 'GET' | 'POST';
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  /** Bytes of the answer that are read; 64 KiB when absent. */
  readonly maxBytes?: number;
};

/** What is heard of an answer while it comes in, in this order. */
export type AnswerEvents = {
  /** Names in small letters; a repeated one has its values joined by commas. */
  head(status: number, headers: Readonly<Record<string, string>>): void;
  body(bytes: Uint8Array): void;
  /** `whole`: it has the length that was announced, and nothing came after it. */
  ended(whole: boolean): void;
};

/** What is heard of an exchange: the request was handed over, its answer, or the code of what went wrong. */
export type ExchangeEvents = AnswerEvents & { sent(): void; failed(code: string): void };

/** Sends a request on a connection of its own and tells what becomes of it. Throws what is wrong with the request. */
export type Connect = (
  exchange: Exchange,
  events: ExchangeEvents,
) => {
  close(): void;
  /** The host of the proxy that this failure is of, if it is one's. */
  proxyAt(code: string): string | undefined;
};

/** Sends one POST. Never throws, never follows a redirect, ends within `timeoutMs`. */
export type Post = (request: HttpRequest, timeoutMs: number) => Promise<HttpReply>;
