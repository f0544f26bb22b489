import type { StatusCode } from './status.ts';

/** The documented payload: the webhook channel's body and the source of every message. Key order is part of it. */
export type Task = {
  readonly event: 'task';
  readonly action: 'status';
  readonly task: {
    /** The workflow's id; 0 when it cannot be read. */
    readonly pipelineId: number;
    readonly pipelineName: string;
    readonly stageName: string;
    readonly taskName: string;
    readonly buildNumber: number;
    readonly statusCode: StatusCode;
    readonly statusName: string;
    readonly pipelineUrl: string;
    readonly message: string;
  };
  readonly sources: readonly {
    readonly repo: string;
    readonly branch: string;
    readonly commitId: string;
    /** Misspelled by the original product; kept. Empty when there is none. */
    readonly privousCommitId: string;
  }[];
  readonly globalParams: readonly { readonly key: string; readonly value: string }[];
};
