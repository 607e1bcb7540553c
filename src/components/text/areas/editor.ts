import strings from '@hub-strings/editor.json';
import { addStrings } from '../addStrings.ts';

addStrings(strings);
