import type { FetchProblem } from './guarded-fetch.ts';

/** What people read when something could not be fetched. @param what such as "The feed" */
export function fetchSentence(problem: FetchProblem, what: string): string {
  switch (problem.kind) {
    case 'no-address':
      return `${what} has no address that can be fetched: it must begin with http:// or https://, and never lead from https to http.`;
    case 'private-address':
      return `${what} leads to an address inside a private network, and was not fetched.`;
    case 'unreachable':
      return `${what} could not be reached.`;
    case 'too-large':
      return `${what} is larger than this installation reads.`;
    case 'too-slow':
      return `${what} did not come in time.`;
    case 'cut-off':
      return `${what} was cut off on the way.`;
    case 'too-many-redirects':
      return `${what} is passed on from address to address without end.`;
    case 'not-text':
      return `${what} is not a text in UTF-8.`;
    case 'refused':
      return `${what} is not given out: its server answered ${problem.status}.`;
  }
}
