import type { Plugin } from 'vite'

const LAYERS = '@layer reset,tokens,kit,screens;'

/** Says the order of the layers at the head of every style sheet, so that it holds whichever sheet arrives first. */
export function layersFirst(): Plugin {
  return {
    name: 'frond-layers-first',
    apply: 'build',
    enforce: 'post',
    generateBundle(_options, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type === 'asset' && file.fileName.endsWith('.css')) file.source = `${LAYERS}${file.source.toString()}`
      }
    },
  }
}
