// Stands in for `server-only`, which throws wherever it is not a React server component that asks.
export {}
