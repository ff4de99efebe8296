/** Lets a test read words unbuilt: the macros of Lingui as plain functions, for whatever is imported after this. */
import { registerHooks } from 'node:module'

const source = `
const text = (strings, values) => ({ id: strings.join('…'), message: strings.map((part, place) => place < values.length ? part + '{' + place + '}' : part).join(''), values: Object.fromEntries(values.entries()) })
export const msg = (strings, ...values) => Array.isArray(strings) ? text(strings, values) : { id: strings.message, ...strings }
export const plural = (count, forms) => (count === 1 ? forms.one ?? forms.other : forms.other).replaceAll('#', String(count))
export const select = (choice, forms) => forms[choice] ?? forms.other
export const t = (strings, ...values) => strings.map((part, place) => part + (values[place] ?? '')).join('')
export const defineMessage = msg
`

registerHooks({
  resolve: (specifier, context, next) => specifier === '@lingui/core/macro' ? { url: `data:text/javascript,${encodeURIComponent(source)}`, shortCircuit: true } : next(specifier, context),
})
