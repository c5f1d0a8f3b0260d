/** Style sheets are imported for what they do to the page; the build gathers them into one file. */
declare module "*.css"
