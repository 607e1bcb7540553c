/** Two projects: `unit` beside the code, `journeys` in a real browser against the built site. */
const esmOnly = [
  'unified',
  'remark-.*',
  'rehype-.*',
  'mdast-.*',
  'hast-.*',
  'hastscript',
  'xast.*',
  'unist-.*',
  'micromark.*',
  'vfile.*',
  'estree-util-.*',
  'bail',
  'trough',
  'devlop',
  'zwitch',
  'ccount',
  'escape-string-regexp',
  'markdown-table',
  'longest-streak',
  'is-plain-obj',
  'decode-named-character-reference',
  'character-.*',
  'parse-entities',
  'stringify-entities',
  'is-alphanumerical',
  'is-alphabetical',
  'is-decimal',
  'is-hexadecimal',
  'property-information',
  'comma-separated-tokens',
  'space-separated-tokens',
  'web-namespaces',
  'fault',
  'format',
  'trim-lines',
  'chokidar',
  'readdirp',
  'gettext-parser',
  'html-void-elements',
  'parse5',
  'entities',
  '@clack/.*',
];

const shared = {
  rootDir: import.meta.dirname,
  testEnvironment: 'node',
  transform: {
    '\\.[cm]?[jt]sx?$': [
      '@swc/jest',
      {
        jsc: { target: 'es2023', parser: { syntax: 'typescript', tsx: true }, transform: { react: { runtime: 'automatic' } } },
        module: { type: 'commonjs' },
      },
    ],
  },
  // Node 20 cannot require ESM inside jest's module system, so the ESM-only packages are transformed; an allow-list is the fastest way.
  transformIgnorePatterns: [`/node_modules/(?!(${esmOnly.join('|')})/)`],
};

export default {
  // Real browsers, compilers and Git take ten times as long on a busy machine; what hangs is still found.
  testTimeout: 120_000,
  projects: [
    { ...shared, displayName: 'unit', roots: ['<rootDir>/src'] },
    { ...shared, displayName: 'journeys', roots: ['<rootDir>/tests'] },
  ],
};
