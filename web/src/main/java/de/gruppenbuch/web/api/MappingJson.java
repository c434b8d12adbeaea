package de.gruppenbuch.web.api;

import de.gruppenbuch.domain.form.Binding;
import de.gruppenbuch.domain.form.FormMapping;
import de.gruppenbuch.domain.form.TableBinding;
import de.gruppenbuch.domain.form.TemplateDetails;
import java.util.List;

/**
 * A mapping in the API.
 *
 * @param version what the caller has seen
 */
public record MappingJson(Integer version, List<Binding> fields, List<TableBinding> tables) {

    static MappingJson of(TemplateDetails template) {
        return of(template.mappingVersion(), template.mapping());
    }

    static MappingJson of(int version, FormMapping mapping) {
        return new MappingJson(version, mapping.fields(), mapping.tables());
    }

    int seen() {
        return version == null ? -1 : version;
    }

    FormMapping toMapping() {
        return new FormMapping(fields, tables);
    }
}
