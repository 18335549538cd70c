import { jsonSchema } from '@micromoment/format';
import type { FreshFile } from '../write-fresh.ts';
import { EXAMPLE } from './example.ts';

/** Everything a folder of blueprints needs so that an editor, a commit and a workflow check what is written in it. */
export const folderOfBlueprints = (): readonly FreshFile[] => [
  { path: 'blueprints/asking-first.yaml', text: EXAMPLE },
  { path: '.micromoment/blueprint.schema.json', text: written(jsonSchema()) },
  { path: '.vscode/settings.json', text: written(SETTINGS) },
  { path: '.vscode/tasks.json', text: written(TASKS) },
  { path: '.github/workflows/blueprints.yml', text: WORKFLOW },
  { path: '.githooks/pre-commit', text: HOOK, mode: 0o755 },
];

/** How this command comes into a folder of one's own: by the place it stands at, because no registry has it. */
export const INSTALL = 'npm install --save-dev PATH/TO/micromoment/packages/cli';

/** The line of a finding in the plain format, as editors find the place in it. */
export const FINDING_LINE = String.raw`^(.+):(\d+):(\d+): (error|warning|suggestion) (.+) \[([a-z-]+)\]$`;

const written = (value: object): string => `${JSON.stringify(value, null, 2)}\n`;

const SETTINGS = { 'yaml.schemas': { './.micromoment/blueprint.schema.json': 'blueprints/**/*.yaml' } };

// An editor that does not know a suggestion takes it for the severity named here.
const TASKS = {
  version: '2.0.0',
  tasks: [
    {
      label: 'Check blueprints',
      type: 'shell',
      command: 'npx --no micromoment lint blueprints',
      group: { kind: 'test', isDefault: true },
      presentation: { reveal: 'silent' },
      problemMatcher: {
        owner: 'micromoment',
        fileLocation: ['relative', '${workspaceFolder}'],
        severity: 'info',
        pattern: { regexp: FINDING_LINE, file: 1, line: 2, column: 3, severity: 4, message: 5, code: 6 },
      },
    },
  ],
};

const WORKFLOW = `# Shows each finding beside its line. The variable MICROMOMENT_REPOSITORY of this repository names the one in which Micromoment is, such as you/micromoment.
name: Blueprints
on: [push, pull_request]
permissions:
  contents: read
jobs:
  lint:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - uses: actions/checkout@v4
        with:
          repository: \${{ vars.MICROMOMENT_REPOSITORY }}
          path: micromoment
      - uses: actions/setup-node@v4
        with:
          node-version: 20
      - run: npm ci --prefix micromoment
      - run: node micromoment/packages/cli/bin/micromoment.js lint blueprints --format github
`;

const HOOK = `#!/bin/sh
# Checks the blueprints before a commit. Switch it on once with: git config core.hooksPath .githooks
if [ ! -x node_modules/.bin/micromoment ]; then
  echo "The blueprints were not checked. ${INSTALL} puts micromoment into this folder." >&2
  exit 0
fi
exec node_modules/.bin/micromoment lint blueprints
`;
