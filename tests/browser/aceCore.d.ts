declare module '@daisy/ace-core' {
  /** What Ace asks of whoever opens pages for it. Its own runner brings Puppeteer and a second browser along. */
  interface Runner {
    readonly concurrency: number;
    readonly launch: () => Promise<void>;
    readonly close: () => Promise<void>;
    readonly setTimeout: (milliseconds: number) => void;
    /** Opens a chapter, adds the scripts to it, and hands back what `daisy.ace.run` finds. */
    readonly run: (url: string, scripts: readonly string[], contents: readonly string[]) => Promise<unknown>;
  }

  export default function ace(
    file: string,
    options: Readonly<Record<string, unknown>>,
    runner: Runner,
  ): Promise<readonly [id: string, report: unknown]>;
}
