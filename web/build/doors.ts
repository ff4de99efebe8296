import type { Plugin } from 'vite'

/** In development, every address under `/clinic` opens the clinic's door, every other one the person's. */
export function doors(): Plugin {
  return {
    name: 'frond-doors',
    configureServer(server) {
      server.middlewares.use((request, _response, next) => {
        if (/^\/clinic(\/[^.]*)?(\?.*)?$/.test(request.url ?? '')) request.url = '/clinic.html'
        next()
      })
    },
  }
}
