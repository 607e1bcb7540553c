import { UserError } from '#content/userError.ts';

/** Runs a command to its end; its number is the exit code, and a `UserError` is shown as the plain message it carries. */
export async function runEntry(command: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await command();
  } catch (error) {
    process.exitCode = 1;
    if (error instanceof UserError) console.error(`\n${error.message}`);
    // Not a mistake of the person at the keyboard: whoever mends the program needs the stack.
    else throw error;
  }
}
