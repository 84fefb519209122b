@org.jspecify.annotations.NullMarked
package headway.process;
