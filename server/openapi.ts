/** The description of every route, written from the routes themselves (OpenAPI 3.1). */
import * as z from 'zod/mini'
import { problemShape } from '#log/problem.ts'
import type { Access } from './access.ts'
import type { PlainRoute } from './plain-route.ts'
import type { Route } from './route.ts'
import type { SignInRoute } from './sign-in-route.ts'
import { statusOf } from './status.ts'

/** What any route may refuse. */
const always = ['request.malformed', 'request.too-large', 'rate.too-many', 'server.away', 'server.defect']

type Described = Route | SignInRoute

/** The document. */
export function describeRoutes(routes: readonly Described[], plain: readonly PlainRoute[], version: string): object {
  const paths: Record<string, Record<string, object>> = {}
  const add = ({ path, method }: Pick<Described | PlainRoute, 'path' | 'method'>, operation: object): void => {
    const written = path.replace(/:(\w+)/g, '{$1}')
    paths[written] = { ...paths[written], [method.toLowerCase()]: operation }
  }
  for (const route of routes) add(route, operationOf(route))
  for (const route of plain) add(route, operationOfPlain(route))
  return {
    openapi: '3.1.0',
    info: { title: 'Frond', version, license: { name: 'Apache-2.0', identifier: 'Apache-2.0' } },
    paths,
    components: {
      securitySchemes: {
        device: { type: 'http', scheme: 'bearer', description: 'A registered device’s session.' },
        account: { type: 'apiKey', in: 'cookie', name: 'frond.session_token', description: 'A clinic’s session.' },
      },
      schemas: { Problem: schemaOf(z.object({ problem: problemShape })) },
    },
  }
}

/** Who may use what the database itself decides. */
export const inTheDatabase = { name: 'in-the-database', says: 'A device of the person in the path, or a member of a team with which something is shared.' }
const bySigningIn = { name: 'by-signing-in', says: 'Anybody; what is asked for is what signs them in, or the session they have.' }

function accessOf({ access }: Described): Pick<Access, 'name' | 'says'> {
  return access === 'in the database' ? inTheDatabase : access === 'by signing in' ? bySigningIn : access
}

function operationOf(route: Described): object {
  const access = accessOf(route)
  const body = schemaOf(route.body)
  return {
    summary: route.says,
    description: `May be used by: ${access.says}`,
    parameters: [...route.path.matchAll(/:(\w+)/g)].map(([, name = '']) => ({ name, in: 'path', required: true, schema: { type: 'string' } })),
    ...(body === null ? {} : { requestBody: { required: true, content: { 'application/json': { schema: body } } } }),
    responses: { 200: { description: 'Done.', content: { 'application/json': { schema: schemaOf(route.answer) ?? {} } } }, ...refusalsOf(route) },
    security: ['anyone', 'by-signing-in'].includes(access.name) ? [] : [{ device: [] }, { account: [] }],
    'x-access': access.name,
  }
}

function operationOfPlain(route: PlainRoute): object {
  const parameter = (where: string) => (name: string) => ({ name, in: where, required: where === 'path', schema: { type: 'string' } })
  return {
    summary: route.says,
    description: `May be used by: ${route.access.says}`,
    parameters: [...[...route.path.matchAll(/:(\w+)/g)].map(([, name = '']) => parameter('path')(name)), ...(route.query ?? []).map(parameter('query'))],
    ...(route.takes === undefined ? {} : { requestBody: { required: true, content: { [route.takes]: {} } } }),
    responses: { 200: { description: 'Done.', content: { [route.gives]: {} } }, ...refusalsFor(route.refuses, route.access.name) },
    security: route.access.name === 'anyone' ? [] : [{ device: [] }, { account: [] }],
    'x-access': route.access.name,
  }
}

const refusalsOf = (route: Described): Record<string, object> => refusalsFor(route.refuses, accessOf(route).name)

function refusalsFor(refuses: readonly string[], access: string): Record<string, object> {
  const codes = [...refuses, ...(access === 'anyone' ? [] : ['session.ended']), ...always]
  const byStatus = Map.groupBy(codes, code => String(statusOf({ code, advice: 'needs-you' })))
  const content = { 'application/json': { schema: { $ref: '#/components/schemas/Problem' } } }
  return Object.fromEntries([...byStatus].map(([status, some]) => [status, { description: some.join(', '), content }]))
}

function schemaOf(shape: z.ZodMiniType): object | null {
  const { $schema: _dialect, ...schema } = z.toJSONSchema(shape, { io: 'input', unrepresentable: 'any' })
  return Object.keys(schema).length === 0 ? null : schema
}
