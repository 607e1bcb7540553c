/**
 * Makes "something has changed" into one run at a time: edits that come during a run start one more after it, and a burst of edits
 * (an editor saving all files, a git checkout) starts one run.
 */
export function refresher(
  run: () => Promise<void>,
  quietMilliseconds = 100,
): { readonly request: () => void; readonly stop: () => Promise<void> } {
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> | undefined;
  let wanted = false;

  async function runWhileWanted(): Promise<void> {
    while (wanted) {
      wanted = false;
      await run();
    }
    running = undefined;
  }

  return {
    request() {
      wanted = true;
      clearTimeout(timer);
      timer = setTimeout(() => (running ??= runWhileWanted()), quietMilliseconds);
    },
    async stop() {
      clearTimeout(timer);
      wanted = false;
      await running;
    },
  };
}
