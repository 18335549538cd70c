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

const WORKFLOW = `# Shows each finding beside its line. It runs the micromoment that package.json of this repository names, and never fetches another.
name: Blueprints
on: [push, pull_request]
permissions:
  contents: read
jobs:
  lint:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-node@v4
        with:
          node-version: 20
      - run: npm ci
      - run: npx --no micromoment lint blueprints --format github
`;

const HOOK = `#!/bin/sh
# Checks the blueprints before a commit. Switch it on once with: git config core.hooksPath .githooks
exec npx --no micromoment lint blueprints
`;
