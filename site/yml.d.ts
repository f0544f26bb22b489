declare module '*/action.yml' {
  const manifest: {
    readonly inputs: Readonly<Record<string, { readonly description: string; readonly default?: string }>>;
    readonly outputs: Readonly<Record<string, { readonly description: string }>>;
  };
  export default manifest;
}

declare module '*/zh.yml' {
  const translation: {
    readonly inputs: Readonly<Record<string, { readonly label: string; readonly description: string }>>;
    readonly outputs: Readonly<Record<string, string>>;
  };
  export default translation;
}

/** The table of variables in the documents: name to meaning. */
declare module '*.md' {
  const meanings: Readonly<Record<string, string>>;
  export default meanings;
}
