import { memoryPrivateStore } from './memoryPrivateStore.ts';
import { privateStoreContract } from './privateStoreContract.ts';

privateStoreContract(() => Promise.resolve(memoryPrivateStore()));
