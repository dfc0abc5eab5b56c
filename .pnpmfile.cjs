// The root gets the command `nutgraf` here and not in package.json: npm would stop on `workspace:` before it can say how this workspace installs.
module.exports = {
  hooks: {
    readPackage: (pkg) =>
      pkg.name === 'nutgraf-workspace' ? { ...pkg, devDependencies: { ...pkg.devDependencies, '@nutgraf/cli': 'workspace:*' } } : pkg,
  },
};
