import { memorySubmissionStore } from './memorySubmissionStore.ts';
import { submissionStoreContract } from './submissionStoreContract.ts';

submissionStoreContract(() => Promise.resolve(memorySubmissionStore()));
