import strings from '@hub-strings/submit.json';
import { addStrings } from '../addStrings.ts';

addStrings(strings);
