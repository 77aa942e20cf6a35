/** @type {import('next').NextConfig} */
const nextConfig = {
  reactCompiler: true,
  typedRoutes: true,
  poweredByHeader: false,
  agentRules: false,
  typescript: { tsconfigPath: 'tsconfig.build.json' },
  // Both carry WebAssembly that a bundler would break.
  serverExternalPackages: ['@electric-sql/pglite', 'highs'],
}

export default nextConfig
