import strings from '@hub-strings/status.json';
import { addStrings } from '../addStrings.ts';

addStrings(strings);
