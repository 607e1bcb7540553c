import strings from '@hub-strings/offline.json';
import { addStrings } from '../addStrings.ts';

addStrings(strings);
