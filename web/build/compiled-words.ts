import { compileMessage } from '@lingui/message-utils/compileMessage'
import type babel from '@rolldown/plugin-babel'

type PluginItem = NonNullable<Parameters<typeof babel>[0]['plugins']>[number]

/** The few shapes of the syntax tree that this file looks at. */
type Node = { type: string; name?: unknown; value?: unknown; key?: Node; expression?: Node; attributes?: Node[]; properties?: Node[] }
type Path = { node: Node; parent: Node }
type Types = { valueToNode(value: unknown): Node; jsxExpressionContainer(node: Node): Node }

/** Compiles the English messages where they stand in the code, so that no screen carries the compiler. Runs after the macros. */
export function compiledWords(): PluginItem {
  return ({ types }: { types: Types }) => ({
    visitor: {
      ObjectProperty({ node, parent }: Path) {
        if (nameOf(node.key) !== 'message' || !parent.properties?.some(({ key }) => nameOf(key) === 'id')) return
        const compiled = compiledOf(node.value as Node)
        if (compiled !== undefined) node.value = types.valueToNode(compiled)
      },
      JSXAttribute({ node, parent }: Path) {
        if (nameOf(node.name as Node) !== 'message' || !parent.attributes?.some(({ name }) => nameOf(name as Node) === 'id')) return
        const value = node.value as Node
        const compiled = compiledOf(value.expression ?? value)
        if (compiled !== undefined) node.value = types.jsxExpressionContainer(types.valueToNode(compiled))
      },
    },
  })
}

function nameOf(node: Node | undefined): unknown {
  return node?.name ?? node?.value
}

function compiledOf(node: Node): unknown {
  if (node.type !== 'StringLiteral' || typeof node.value !== 'string') return undefined
  const compiled = compileMessage(node.value)
  return typeof compiled === 'string' ? undefined : compiled
}
