const { join } = require("node:path")
const CopyPlugin = require("copy-webpack-plugin")
const HtmlPlugin = require("html-webpack-plugin")
const CssPlugin = require("mini-css-extract-plugin")
const { SourceMapDevToolPlugin } = require("webpack")
const { FirstLoad } = require("./build/first-load")
const { MadeSmall } = require("./build/made-small")
const { NamedMaps } = require("./build/named-maps")
const { Notice } = require("./build/notice")
const { officeJs } = require("./build/office-js")
const { policy } = require("./build/policy")
const { Sources } = require("./build/sources")
const { SoundPacks } = require("./build/sound-packs")

const src = join(__dirname, "src")

const page = (name, template) =>
  new HtmlPlugin({
    filename: `${name}.html`,
    template: join(src, template),
    chunks: [name],
    // The page's own file says where everything stands: the policy first, then Microsoft's client, then ours.
    templateParameters: { policy },
    scriptLoading: "defer",
    minify: false,
  })

/** The pane, the page without Excel and the button of the ribbon, as static files in dist/pane: the same bytes each time. */
module.exports = {
  mode: "production",
  context: __dirname,
  entry: {
    taskpane: "./src/taskpane/taskpane.tsx",
    commands: "./src/commands/commands.ts",
  },
  output: {
    path: join(__dirname, "dist", "pane"),
    filename: "assets/[name].[contenthash].js",
    chunkFilename: "assets/[name].[contenthash].js",
    publicPath: "auto",
    clean: true,
  },
  resolve: {
    // Where node_modules is a link, its own place would be part of every name and change the bytes.
    symlinks: false,
    extensions: [".ts", ".tsx", ".js", ".json"],
    // Without its polyfills, which browsers that show the pane do not need; already minimised.
    alias: { exceljs$: join(__dirname, "node_modules/exceljs/dist/exceljs.bare.min.js") },
  },
  module: {
    noParse: /exceljs\.bare\.min\.js$/,
    rules: [
      {
        test: /\.tsx?$/,
        loader: "ts-loader",
        // Types are checked by `npm run types`.
        options: { configFile: join(src, "tsconfig.json"), transpileOnly: true, compilerOptions: { noEmit: false } },
      },
      { test: /\.css$/, use: [CssPlugin.loader, "css-loader"] },
    ],
  },
  plugins: [
    new SoundPacks(),
    page("taskpane", "taskpane/taskpane.html"),
    page("commands", "commands/commands.html"),
    new CssPlugin({ filename: "assets/[name].[contenthash].css" }),
    new CopyPlugin({
      patterns: [
        ...officeJs,
        { from: join(src, "taskpane", "old-browser.js"), info: { minimized: true } },
        { from: join(src, "taskpane", "icons", "*.png"), to: "icons/[name][ext]" },
      ],
    }),
    new MadeSmall("exceljs"),
    new SourceMapDevToolPlugin({ filename: "[file].map", exclude: /exceljs|office-js|old-browser/ }),
    new NamedMaps(),
    new Notice(),
    new Sources(),
    new FirstLoad(),
  ],
  optimization: {
    splitChunks: {
      cacheGroups: {
        default: false,
        defaultVendors: false,
        exceljs: { test: /exceljs\.bare\.min\.js$/, name: "exceljs", chunks: "async", enforce: true },
      },
    },
  },
  devtool: false,
  performance: false,
  stats: "errors-warnings",
}
