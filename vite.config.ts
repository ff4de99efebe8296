import { fileURLToPath } from 'node:url'
import { lingui, linguiTransformerBabelPreset } from '@lingui/vite-plugin'
import babel from '@rolldown/plugin-babel'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { VitePWA } from 'vite-plugin-pwa'
import { compiledWords } from './web/build/compiled-words.ts'
import { contentSecurityPolicy } from './web/build/content-security-policy.ts'
import { doors } from './web/build/doors.ts'
import { layersFirst } from './web/build/layers-first.ts'
import { together } from './web/build/together.ts'
import { themeFirst } from './web/build/theme-first.ts'

// Lingui's own transform needs a native binary that is not built for every machine; Babel runs everywhere.
process.env['LINGUI_SUPPRESS_BABEL_WARNING'] = '1'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

const firstScreen = together({
  first: ['features/start/person/WithMyLog.tsx', 'features/now/person/Now.tsx'].map(here),
  begins: [here('web/person.tsx')],
  ahead: { name: 'ahead', with: [here('web/read-ahead.ts')] },
  both: { name: 'both', with: ['web/clinic.tsx', 'web/ClinicFrame.tsx', 'web/RecordFrame.tsx'].map(here) },
  door: { name: 'door', with: [here('web/clinic.tsx')] },
  layers: [
    { name: 'kit', with: ['web/clinic.tsx', 'features/panel/clinic/SeePanel.tsx', 'features/accounts/clinic/SetUpClinic.tsx', 'ui/gallery/Gallery.tsx'].map(here) },
    { name: 'record', with: ['web/RecordFrame.tsx', 'features/timeline/clinic/ReadStory.tsx', 'features/assessment/clinic/Examine.tsx'].map(here) },
  ],
  rest: 'daily',
  behind: { name: 'kinds', with: [here('features/kinds.ts')] },
})

/** Builds both doors into `dist/web`; the server serves that folder as it is. */
export default defineConfig({
  root: here('web'),
  publicDir: here('web/public'),
  plugins: [
    react(),
    // English stays in the code, so that each screen carries its own words and none can be missing.
    lingui({ configPath: here('lingui.config.ts') }),
    babel({ presets: [linguiTransformerBabelPreset({ descriptorFields: 'message' }, { configPath: here('lingui.config.ts') })] }),
    babel({ include: [/\/(ui|web|features)\/.*\.tsx?$/], plugins: [compiledWords()] }),
    doors(),
    themeFirst({ source: here('web/theme-first.ts'), door: here('web/index.html'), record: here('features/start/person/WithMyLog.tsx'), now: here('features/now/person/Now.tsx'), start: here('features/start/person/FirstStart.tsx'), words: { de: here('ui/words/de.po') } }),
    contentSecurityPolicy(),
    layersFirst(),
    VitePWA({
      strategies: 'injectManifest',
      srcDir: '.',
      filename: 'service-worker.ts',
      injectRegister: false,
      manifest: false,
      injectManifest: {
        globPatterns: ['**/*.{html,js,css,woff2,svg,webmanifest}'],
        globIgnores: ['service-worker.js', '**/pseudo-*', '**/Gallery-*'],
        rollupFormat: 'iife',
      },
      devOptions: { enabled: false },
    }),
  ],
  build: {
    outDir: here('dist/web'),
    emptyOutDir: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    manifest: true,
    rolldownOptions: {
      input: { index: here('web/index.html'), clinic: here('web/clinic.html') },
      output: { codeSplitting: { includeDependenciesRecursively: false, groups: [{ name: firstScreen }] } },
    },
  },
  server: { port: Number(process.env['WEB_PORT'] ?? 4101), strictPort: true },
})
