/** The first thing that Tab reaches: past the navigation, to the page's own content (`<main id="main" tabIndex={-1}>`). */
export function SkipLink() {
  return (
    <a
      href="#main"
      className="fixed top-3 left-3 z-50 -translate-y-24 rounded-md bg-accent px-4 py-3 text-sm font-medium text-on-solid focus-visible:translate-y-0 print:hidden"
    >
      Skip to content
    </a>
  )
}
