import { FULL_DRAFT } from '#submission/testing/exampleDraft.ts';
import { exampleRecord } from '#submission/testing/exampleRecord.ts';
import { openGit } from '#desk/git/git.ts';
import { recordText } from '#desk/store/git/writeSubmission.ts';
import { RECORD_FILE, repositoryDir, submissionRef } from '#desk/store/git/repository.ts';
import { openGitStore } from '#desk/store/gitStore.ts';

/** Many submissions without photos into a store that nobody has open, by one run of Git; each has a ref of its own, as if written one by one. */
export async function importSubmissions(folder: string, count: number): Promise<void> {
  await (await openGitStore(folder)).close();
  const commits = Array.from({ length: count }, (_, number) => {
    const id = String(number).padStart(16, '0');
    const text = recordText(exampleRecord({ id, draft: FULL_DRAFT }));
    const file = `M 100644 inline ${RECORD_FILE}\ndata ${Buffer.byteLength(text)}\n${text}\n`;
    return `commit ${submissionRef(id)}\ncommitter desk <desk@hub.invalid> 1700000000 +0000\ndata 0\n${file}`;
  });
  await openGit({ dir: repositoryDir(folder) }).run(['fast-import', '--quiet'], { input: commits.join('') });
}
