import type { OpenAPIHono, RouteConfig } from '@hono/zod-openapi';
import { problemSchema } from '@micromoment/wire';
import type { Context } from 'hono';
import type { z } from 'zod';
import { Refusal } from './refusal.ts';

/** The app all doors are hung in. */
export type App = OpenAPIHono;

/** A door: where it is, what it is for, what it takes and gives. */
export type Door<Takes extends z.ZodType> = {
  readonly method: 'get' | 'post';
  /** With parameters in braces: `/api/v1/reviews/{blueprint}`. */
  readonly path: string;
  readonly says: string;
  /** Parses the body; absent for doors that take none. */
  readonly takes?: Takes;
  readonly gives: z.ZodType;
  /** True when nobody needs to be signed in. */
  readonly open?: true;
};

/** What a door answers with: a value for the body, or a whole response where headers matter. */
type Answer = Promise<object | Response>;

/** Hangs a door: writes it into the OpenAPI document, parses what comes, and answers with what `act` gives back. */
export function hang<Takes extends z.ZodType>(app: App, door: Door<Takes>, act: (context: Context, body: z.output<Takes>) => Answer): void {
  app.openAPIRegistry.registerPath(described(door));
  const path = door.path.replaceAll(/\{(\w+)\}/g, ':$1');
  app.on(door.method.toUpperCase(), path, async (context) => {
    const answer = await act(context, await parsedBody(door, context));
    return answer instanceof Response ? answer : context.json(answer);
  });
}

async function parsedBody<Takes extends z.ZodType>({ takes }: Door<Takes>, context: Context): Promise<z.output<Takes>> {
  if (!takes) return undefined as z.output<Takes>; // a door that takes nothing has an act that reads nothing
  const sent: unknown = await context.req.json().catch(() => {
    throw new Refusal(400, 'not-json', 'The body is not JSON.', 'Send JSON with the content type application/json.');
  });
  const parsed = takes.safeParse(sent);
  if (parsed.success) return parsed.data;
  throw notUnderstood(parsed.error.issues[0]);
}

/** Screens show this to people who have never heard of an API, so what helps its users stands apart. */
function notUnderstood(issue: z.core.$ZodIssue | undefined): Refusal {
  const field = issue?.path.join('.') ?? '';
  return new Refusal(400, 'not-understood', 'Something is not filled in as it should be.', 'Look at it once more, and send it again.', {
    ...(field !== '' && { field }),
    details: `${field || 'The body'}: ${issue?.message ?? 'is not as described'}. Compare it with /api/v1/openapi.json.`,
  });
}

function described<Takes extends z.ZodType>({ method, path, says, takes, gives, open }: Door<Takes>): RouteConfig {
  return {
    method,
    path,
    summary: says,
    ...(open ? { security: [] } : {}),
    request: {
      params: undefined,
      ...(takes ? { body: { required: true, content: { 'application/json': { schema: takes } } } } : {}),
    },
    parameters: [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
      name: name ?? '',
      in: 'path' as const,
      required: true,
      schema: { type: 'string' as const },
    })),
    responses: {
      200: { description: says, content: { 'application/json': { schema: gives } } },
      400: problem('The body is not as described.'),
      ...(open ? {} : { 401: problem('Nobody is signed in.'), 403: problem('Your role does not open this.') }),
    },
  };
}

const problem = (description: string) => ({ description, content: { 'application/json': { schema: problemSchema } } });
